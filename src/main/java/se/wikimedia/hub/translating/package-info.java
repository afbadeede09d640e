/**
 * The pages of those who translate.
 *
 * <dl>
 * <dt>section<dd>the units of a group that belong together: those of one lesson, of the module's own card, or
 * messages of the interface whose keys begin alike
 * <dt>open unit<dd>the one whose text field stands in place of its text
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.translating;

import org.jspecify.annotations.NullMarked;
