/**
 * Files beside a request.
 *
 * <dl>
 * <dt>attachment<dd>a file that who has asked, or an agent, puts beside a request; whoever may read that may download
 *     it, and no browser opens it in the hub's name
 * <dt>promised<dd>the kind of file that a name's ending tells; the content has to be of that kind
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.attachment;

import org.jspecify.annotations.NullMarked;
