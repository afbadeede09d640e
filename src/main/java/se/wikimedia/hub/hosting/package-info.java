/**
 * What hosts tell about themselves, once for all their slots.
 *
 * <dl>
 * <dt>host<dd>an affiliate of one country; it offers slots
 * <dt>portrait<dd>what a host tells visitors: the place, accessibility, safety, visas and insurance, what it likes to
 * teach and to learn
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.hosting;

import org.jspecify.annotations.NullMarked;
