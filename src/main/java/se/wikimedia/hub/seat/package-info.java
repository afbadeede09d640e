/**
 * Who sits in the Expert Committee.
 *
 * <dl>
 * <dt>term<dd>the days, first and last included, on which a member has a voice; by the calendar of UTC
 * <dt>member<dd>who has the role; where no term was ever recorded for them, the role alone counts
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.seat;

import org.jspecify.annotations.NullMarked;
