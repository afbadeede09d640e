/**
 * Modules as their authors wrote them: the files of modules-content/, their checks and unit markers. Plain Java.
 *
 * <dl>
 * <dt>manuscript<dd>one module's folder, read and checked
 * <dt>block<dd>a piece of Markdown between blank lines
 * <dt>marker<dd>the number that makes a block a translation unit for ever
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.manuscript;

import org.jspecify.annotations.NullMarked;
