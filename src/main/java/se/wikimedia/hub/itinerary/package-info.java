/**
 * Which hosts a tour's visitors see one after the other: every way that is possible, and the best choice among all of
 * them. Plain Java.
 *
 * <dl>
 * <dt>stop<dd>a slot with its place on the earth
 * <dt>itinerary<dd>the stops of one visitor in the order of their days, with the legs between them and from and to home
 * <dt>leg<dd>a way from one place to another by train or plane
 * <dt>circle<dd>something that takes only so many visitors: a slot, a host's slots, a country's, the tour
 * <dt>worth<dd>how good a plan is: reserves filled, then people placed, then their wishes, then CO₂
 * <dt>bound<dd>a worth that no plan can exceed, whoever looks for it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.itinerary;

import org.jspecify.annotations.NullMarked;
