/**
 * Modules as their authors wrote them, and which of their texts are translated. Plain Java.
 *
 * <dl>
 * <dt>manuscript<dd>one module's folder without an error in it
 * <dt>source<dd>a part of it as its author wrote it: a lesson, a quiz, a question, a file
 * <dt>unit<dd>one translatable text with a key that never changes
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.manuscript;

import org.jspecify.annotations.NullMarked;
