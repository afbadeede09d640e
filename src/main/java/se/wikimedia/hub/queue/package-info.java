/**
 * What is to be done in a language, and in which order.
 *
 * <dl>
 * <dt>stakes<dd>who waits for a unit: readers, those who follow a path, visitors of a tour, those who have asked
 * <dt>claim<dd>a unit that somebody has open; it leads others elsewhere for a while and locks nothing
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.queue;

import org.jspecify.annotations.NullMarked;
