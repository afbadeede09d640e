/**
 * Published modules in memory: what is in them, and every text in every language.
 *
 * <dl>
 * <dt>module<dd>a course of 30-90 minutes, made of lessons
 * <dt>lesson<dd>one page of text with an optional quiz
 * <dt>unit<dd>one translatable block with an id that never changes
 * <dt>shelf<dd>a module as it stands now, with everything that reading it needs
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.content;

import org.jspecify.annotations.NullMarked;
