/**
 * The record of what a learner has done, and where they stand by it.
 *
 * <dl>
 * <dt>progress<dd>belongs to a person and a permanent lesson or question id, never to a language or revision
 * <dt>event<dd>what a learner did, with an id of its own so that it counts once however often it is sent
 * <dt>receipt<dd>what became of a batch of events
 * <dt>attempt<dd>a quiz that was submitted, as it was graded at that time
 * <dt>shared<dd>a reflection that the module's authors may read, because its writer says so
 * <dt>standing<dd>what is done of a lesson and what is left to do
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.progress;

import org.jspecify.annotations.NullMarked;
