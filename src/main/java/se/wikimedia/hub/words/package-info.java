/**
 * From a text in whatever language to the words by which it is found.
 *
 * <dl>
 * <dt>folded<dd>without case, accents and width
 * <dt>stem<dd>what the inflected forms of a word have in common, by the language's own rules
 * <dt>sought<dd>what somebody has typed, as words
 * <dt>topic<dd>the words without order, so that the same wish counts as the same
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.words;

import org.jspecify.annotations.NullMarked;
