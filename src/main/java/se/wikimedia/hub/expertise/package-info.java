/**
 * Who can help the Helpdesk with a request.
 *
 * <dl>
 * <dt>expert<dd>somebody who has said what they know and agreed to be asked
 * <dt>listed<dd>that agreement; without it nobody is suggested or asked
 * <dt>capacity<dd>how many requests somebody wants to be asked about at once
 * <dt>handover<dd>an agent asks an expert about a request that is open to all; the expert accepts or declines, advises,
 *     and is thanked
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.expertise;

import org.jspecify.annotations.NullMarked;
