/**
 * Links to learners' own work on the wikis, and who has seen that it is there.
 *
 * <dl>
 * <dt>evidence<dd>one link that somebody gave to one question
 * <dt>waiting<dd>nobody has looked yet, or the wiki could not be asked
 * <dt>found, missing<dd>what the wiki's API says of the page or edit
 * <dt>confirmed, declined<dd>what an author says of it; that counts more than what the API says
 * <dt>round<dd>the background's walk through what is due, one request after another
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.evidence;

import org.jspecify.annotations.NullMarked;
