/**
 * Whether resources' addresses still lead somewhere.
 *
 * <dl>
 * <dt>asked<dd>once a week by the hub itself, politely, and never inside of a network that isn't everybody's
 * <dt>broken<dd>what didn't answer on three different days; it is asked on, and whole again with the first answer
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.link;

import org.jspecify.annotations.NullMarked;
