/**
 * Asking without an account.
 *
 * <dl>
 * <dt>guest<dd>somebody without an account, known by an address that they have confirmed
 * <dt>code<dd>what a guest's own link holds; whoever has it may read the answer, say whether it helped, and withdraw
 * <dt>confirmed<dd>the link was used; before that the question is there for nobody
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.guest;

import org.jspecify.annotations.NullMarked;
