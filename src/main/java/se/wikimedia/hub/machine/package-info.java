/**
 * What a machine makes of a text that somebody is about to translate: MinT, Wikimedia's open translation service. Off
 * unless the hub is told where it is.
 *
 * <dl>
 * <dt>mask<dd>a sign such as {@code [1]} that stands for a piece of markup on its way through the machine
 * <dt>silent<dd>the machine gave no answer, none in time, or none that can be used
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.machine;

import org.jspecify.annotations.NullMarked;
