/**
 * A module's text files taken apart for a form and put together again. What a form doesn't know stays as it is; the
 * same content always gives the same file.
 *
 * <dl>
 * <dt>sheet<dd>one of the files as a tree of maps, lists and texts, or a lesson's front matter and body
 * <dt>marked, unmarked<dd>a lesson's text with its unit markers, and as its author sees it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.folio;

import org.jspecify.annotations.NullMarked;
