/**
 * How alike two texts are, and the most similar ones among very many.
 *
 * <dl>
 * <dt>plain text<dd>a text in small letters with single spaces, each link's target, placeholder and piece of code one
 *     sign; what is compared
 * <dt>trigram<dd>three characters that follow each other; two blanks stand in front of a text and two behind it
 * <dt>similarity<dd>1 minus the Damerau-Levenshtein distance by the longer text's length, 0-1
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.similarity;

import org.jspecify.annotations.NullMarked;
