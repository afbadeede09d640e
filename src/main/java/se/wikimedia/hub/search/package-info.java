/**
 * Finding modules and lessons by their words, in every language, and counting what is not found.
 *
 * <dl>
 * <dt>page<dd>a module's front page or a lesson, in one language: what the index holds
 * <dt>excerpt<dd>the sentence of a page that fits best, with the words that were found marked
 * <dt>fruitless<dd>a search that found nothing
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.search;

import org.jspecify.annotations.NullMarked;
