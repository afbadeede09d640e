/**
 * Plans of a tour with several hosts: made in the background, looked at, settled in part and made again, published.
 *
 * <dl>
 * <dt>plan<dd>an itinerary for each visitor who gets one, kept with its input; as many as the coordinator likes
 * <dt>pinned<dd>a visitor's itinerary that the coordinator has settled before the plan was made
 * <dt>published<dd>the plan whose places are taken
 * <dt>worker<dd>the process of its own in which OR-Tools looks for the best plan
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.planning;

import org.jspecify.annotations.NullMarked;
