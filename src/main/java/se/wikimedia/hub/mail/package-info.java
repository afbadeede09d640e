/**
 * A mail in whatever state it is, read into what it says.
 *
 * <dl>
 * <dt>automatic<dd>written by a program: an answer from a holiday, a list, a mail that couldn't be delivered, or our own
 *     that came back
 * <dt>key<dd>by which the same mail is known when it comes once more
 * <dt>answers<dd>the Message-IDs of those that it refers to
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.mail;

import org.jspecify.annotations.NullMarked;
