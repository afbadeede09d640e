/**
 * How far languages are and how they got there, in figures that everybody may see.
 *
 * <dl>
 * <dt>coverage<dd>the share of today's units that have a translation
 * <dt>reached<dd>learners whose progress is in the language; told in steps of five
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.coverage;

import org.jspecify.annotations.NullMarked;
