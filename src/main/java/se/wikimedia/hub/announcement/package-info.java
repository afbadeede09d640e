/**
 * What people hear of a tour without having asked: that its next phase begins, that a place waits for their
 * answer, and that the programme of a slot that concerns them is another one.
 *
 * <dl>
 * <dt>step<dd>what a visitor hears of a place that waits for an answer: it is theirs, its last day has come, it has gone
 * <dt>reader<dd>somebody whom a slot's programme concerns
 * <dt>audience<dd>those whom a tour's phase concerns
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.announcement;

import org.jspecify.annotations.NullMarked;
