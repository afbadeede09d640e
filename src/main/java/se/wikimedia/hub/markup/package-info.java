/**
 * A lesson's Markdown: where its blocks begin and end, which marker is whose, and what is too large to be parsed. Plain
 * Java; knows no module.
 *
 * <dl>
 * <dt>block<dd>a piece of Markdown between blank lines
 * <dt>marker<dd>the number that makes a block a translation unit for ever
 * <dt>target<dd>where a link or picture leads
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.markup;

import org.jspecify.annotations.NullMarked;
