/**
 * Who has a place where. A place is taken by one conditional update of the slot's count, with unique keys behind it.
 *
 * <dl>
 * <dt>placement<dd>a visitor in a slot; active until it is cancelled
 * <dt>night<dd>one for each night of a placement and visitor, named by the day on which it begins
 * <dt>booking<dd>taking a place directly, where the tour allows it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.booking;

import org.jspecify.annotations.NullMarked;
