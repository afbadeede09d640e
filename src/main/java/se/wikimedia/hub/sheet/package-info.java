/**
 * Text and YAML files read with the line of everything, so that whoever wrote them hears where to look. Plain Java;
 * knows no noun of the domain.
 *
 * <dl>
 * <dt>finding<dd>what is wrong in which file and line, and what would be right
 * <dt>section<dd>a YAML mapping while it is read; it reports whatever is asked of it and wrong
 * <dt>cited<dd>an id that a file names, with the line where it does
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.sheet;

import org.jspecify.annotations.NullMarked;
