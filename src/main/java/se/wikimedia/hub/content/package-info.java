/**
 * Modules and lessons as readers see them, in every language.
 *
 * <dl>
 * <dt>module<dd>a course of 30-90 minutes, made of lessons
 * <dt>lesson<dd>one page of text with an optional quiz
 * <dt>unit<dd>one translatable block with an id that never changes
 * <dt>revision<dd>the state of a module after an edit; all are kept
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.content;

import org.jspecify.annotations.NullMarked;
