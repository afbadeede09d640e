/**
 * Who wrote which translation, and when; read from the history that the room translation keeps.
 *
 * <dl>
 * <dt>contribution<dd>of how many units readers saw a text of somebody's
 * <dt>author<dd>who wrote a text, while their account is there; nobody for what came from a file
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.authorship;

import org.jspecify.annotations.NullMarked;
