/**
 * Meetings of the Expert Committee.
 *
 * <dl>
 * <dt>agenda<dd>proposals that wait for a decision, in the order in which they are talked about
 * <dt>decision<dd>accepted, declined or postponed, always with a reason that everybody may read
 * <dt>minutes<dd>what was said, as Markdown; everybody may read them once the meeting is closed
 * <dt>closed<dd>what a meeting is in the end: published, and never changed again
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.meeting;

import org.jspecify.annotations.NullMarked;
