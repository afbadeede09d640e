/**
 * Working groups: people who answer requests together.
 *
 * <dl>
 * <dt>working group<dd>named people with languages and topics, brought together by agents; whoever is in one can leave it
 * <dt>handed<dd>a request that is with a group: its members read it, also a private one, for as long as it is there
 * <dt>taken<dd>one of them answers it and writes to who has asked for the Helpdesk; the verdict stays the agents'
 * <dt>closed<dd>a group that takes nothing new; what was with it is with the agents alone again
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.workgroup;

import org.jspecify.annotations.NullMarked;
