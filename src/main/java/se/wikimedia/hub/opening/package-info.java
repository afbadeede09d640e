/**
 * New languages: somebody asks for one, a lead or an admin opens it, and from then on it is in the menus and can be
 * translated into, also where CLDR doesn't know it.
 *
 * <dl>
 * <dt>wish<dd>a language that somebody asks for, with what the hub should know of it
 * <dt>open<dd>granted; what was said of the language holds
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.opening;

import org.jspecify.annotations.NullMarked;
