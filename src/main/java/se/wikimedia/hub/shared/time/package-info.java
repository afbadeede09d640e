/**
 * The clock of the hub; nothing asks the system for the time by itself. And what is done in the
 * background, once after a start or again and again.
 */
@NullMarked
package se.wikimedia.hub.shared.time;

import org.jspecify.annotations.NullMarked;
