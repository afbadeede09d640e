/**
 * Requests by mail: a mailbox that is read again and again.
 *
 * <dl>
 * <dt>mailbox<dd>where people write to the Helpdesk; what was read is moved into one of three folders and never deleted
 * <dt>fate<dd>what became of a mail; an automatic one is seen and never answered
 * <dt>thread<dd>what an answer belongs to, by a Message-ID that the hub has signed
 * <dt>held<dd>a file of a mail whose question isn't confirmed yet
 * <dt>turn<dd>which node reads the mailbox now; one at a time
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.mailbox;

import org.jspecify.annotations.NullMarked;
