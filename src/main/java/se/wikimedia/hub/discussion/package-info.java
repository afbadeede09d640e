/**
 * What people who translate a unit have to say to each other, and to ask its authors.
 *
 * <dl>
 * <dt>thread<dd>all that was said about a unit; it hangs on the unit's key and outlives edits of its source
 * <dt>message<dd>something said in one language's work; those who work in that language see it
 * <dt>question<dd>a message to the authors; those who translate into any language see it, and what was answered
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.discussion;

import org.jspecify.annotations.NullMarked;
