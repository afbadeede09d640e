/**
 * How agents work together.
 *
 * <dl>
 * <dt>note<dd>what an agent writes about a request for the other agents; whoever has asked never sees it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.desk;

import org.jspecify.annotations.NullMarked;
