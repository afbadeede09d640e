/**
 * What there is already for somebody who tells what they need.
 *
 * <dl>
 * <dt>lead<dd>a resource, or a question that is open to all and waits: what the index holds
 * <dt>wish<dd>what somebody has typed so far, the languages that they read, the topics that it is about
 * <dt>topic meant<dd>one that was chosen, or whose name the wish has a word of; it leads from one language to another
 * <dt>trail<dd>how far a table's changes have been followed
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.suggestion;

import org.jspecify.annotations.NullMarked;
