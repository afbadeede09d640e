/**
 * Which requests have to do with each other, and who among the agents has said so.
 *
 * <dl>
 * <dt>merged<dd>answered together with another: one verdict for all, each told at their own request
 * <dt>split<dd>a part of a request that is answered by itself
 * <dt>linked<dd>worth reading beside the other
 * <dt>step<dd>what an agent has done to one of these; steps are never changed
 * <dt>duplicate<dd>a request that waits and is likely to ask the same, until a person has looked
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.relation;

import org.jspecify.annotations.NullMarked;
