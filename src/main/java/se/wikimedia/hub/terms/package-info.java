/**
 * Terms that a language has agreed upon, and where they stand in a text.
 *
 * <dl>
 * <dt>term<dd>a word or a few of them in the source's language, and what they are called in the other one
 * <dt>wanted<dd>a translation of a term that the language has agreed upon
 * <dt>forbidden<dd>a translation that looks right and isn't
 * <dt>form<dd>a word with another ending, or behind an article or preposition that is written together with it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.terms;

import org.jspecify.annotations.NullMarked;
