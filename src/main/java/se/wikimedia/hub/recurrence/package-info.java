/**
 * Offers that come again: a host describes a slot once and has it as often as there is time for it.
 *
 * <dl>
 * <dt>recurrence<dd>every how many weeks, how often, and on which days not
 * <dt>blackout<dd>a day, or days in a row, on which nobody is hosted
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.recurrence;

import org.jspecify.annotations.NullMarked;
