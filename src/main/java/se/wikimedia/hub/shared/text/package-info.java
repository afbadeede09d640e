/**
 * Languages and texts: BCP 47 tags and names, fallback chains, ICU messages, PO files, Markdown to safe HTML.
 * Plain Java; knows no noun of the domain.
 *
 * <dl>
 * <dt>fallback chain<dd>the languages in which a reader of a language reads next, MediaWiki's
 * <dt>message<dd>a text of the interface: an ICU MessageFormat pattern under a flat key
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.shared.text;

import org.jspecify.annotations.NullMarked;
