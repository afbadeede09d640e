/**
 * What people hear of a tour without having asked: that its next phase begins, and that a place waits for their answer.
 *
 * <dl>
 * <dt>step<dd>what a visitor hears of a place that waits for an answer: it is theirs, its last day has come, it has gone
 * <dt>audience<dd>those whom a tour's phase concerns
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.announcement;

import org.jspecify.annotations.NullMarked;
