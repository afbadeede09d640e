/**
 * What who has asked and the Helpdesk write to each other about a request.
 *
 * <dl>
 * <dt>message<dd>what one side has written to the other; nobody else reads it, also beside a request that is open to all
 * <dt>desk<dd>the Helpdesk's side, whichever agent writes
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.conversation;

import org.jspecify.annotations.NullMarked;
