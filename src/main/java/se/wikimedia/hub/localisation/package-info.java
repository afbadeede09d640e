/**
 * The interface's messages, translated like any other group.
 *
 * <dl>
 * <dt>message<dd>a text of the interface in ICU syntax, by its key
 * <dt>filed text<dd>what a file that came with the hub, or lies in HUB_TRANSLATIONS, says in a language
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.localisation;

import org.jspecify.annotations.NullMarked;
