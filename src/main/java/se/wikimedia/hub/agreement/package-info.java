/**
 * What visitor and host agree on: a text of the tour's, filled in for each stay.
 *
 * <dl>
 * <dt>template<dd>a tour's own text in Markdown, in one language, with fields
 * <dt>field<dd>a word in braces, such as {@code {visitor}}, in whose place a fact of the stay comes
 * <dt>facts<dd>who, where, when, and what is paid
 * <dt>standard agreement<dd>what is agreed on where a tour has no template; shown in the reader's language
 * <dt>mark<dd>what tells whether two texts are the same, so that nobody has accepted another one
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.agreement;

import org.jspecify.annotations.NullMarked;
