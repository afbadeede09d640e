/**
 * Progress, quizzes, paths, badges.
 *
 * <dl>
 * <dt>progress<dd>belongs to a person and a permanent lesson or question id, never to a language or revision
 * <dt>event<dd>what a learner did, with an id of its own so that it counts once however often it is sent
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.learning;

import org.jspecify.annotations.NullMarked;
