/**
 * What happens on each day of a slot.
 *
 * <dl>
 * <dt>programme<dd>a text for each day of a slot, or for some; beside the one that describes the slot as a whole
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.programme;

import org.jspecify.annotations.NullMarked;
