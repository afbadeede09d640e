/**
 * Who asks, and what they may do.
 *
 * <dl>
 * <dt>role<dd>what a person may do, some within a scope (a language, an affiliate, a tour)
 * <dt>grant<dd>a role within a scope; the empty scope is everywhere
 * <dt>service<dd>a room's way in: it authorises, opens the transaction and asks the entities
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.authority;

import org.jspecify.annotations.NullMarked;
