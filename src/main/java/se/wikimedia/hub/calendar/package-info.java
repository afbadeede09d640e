/**
 * A person's own calendar of the tours, for calendar programs that can't sign in.
 *
 * <dl>
 * <dt>key<dd>a secret within the address; who knows it reads the calendar
 * <dt>feed<dd>the person's places, until when they are to be confirmed, and the person's talks, in iCalendar
 * <dt>invitation<dd>an event that comes by mail and that programs put into a calendar, change and take out again
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.calendar;

import org.jspecify.annotations.NullMarked;
