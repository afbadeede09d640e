/**
 * What people ask for, and what comes of it.
 *
 * <dl>
 * <dt>request<dd>a question to the Helpdesk, for all to read or for the Helpdesk alone
 * <dt>desk<dd>the requests that are waiting, as the agents see them
 * <dt>promise<dd>by when a request is taken up, and by when it is decided
 * <dt>joining<dd>"I need this too", with one's own community and date
 * <dt>verdict<dd>how a request was closed: answered with something, for want of material, or out of scope
 * <dt>gap<dd>what a verdict for want of material opens, for each person who needs it
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.helpdesk;

import org.jspecify.annotations.NullMarked;
