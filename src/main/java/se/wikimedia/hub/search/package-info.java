/**
 * Finding modules and lessons by their words, in every language, and counting what is not found.
 *
 * <dl>
 * <dt>page<dd>a module's front page or a lesson, in one language: what the index holds
 * <dt>words<dd>of a text or a search, folded: without case, accents and width
 * <dt>stem<dd>what the inflected forms of a word have in common, by the language's own rules
 * <dt>excerpt<dd>the sentence of a page that fits best, with the words that were found marked
 * <dt>topic<dd>a search's words without order, so that the same wish counts as the same
 * <dt>fruitless<dd>a search that found nothing
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.search;

import org.jspecify.annotations.NullMarked;
