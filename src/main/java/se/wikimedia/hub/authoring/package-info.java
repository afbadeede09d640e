/**
 * The folder modules-content/ as authors work in it: read, checked with all findings at once, and given its markers.
 * Plain Java.
 *
 * <dl>
 * <dt>draft<dd>one module's folder while it is read; without an error it becomes a manuscript
 * <dt>check<dd>looks for one kind of mistake and says what would be right
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.authoring;

import org.jspecify.annotations.NullMarked;
