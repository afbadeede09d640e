/**
 * How agents work together.
 *
 * <dl>
 * <dt>note<dd>what an agent writes about a request for the other agents; whoever has asked never sees it
 * <dt>canned answer<dd>what agents have to say again and again, in several languages
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.desk;

import org.jspecify.annotations.NullMarked;
