/**
 * The clock of the hub; nothing asks the system for the time by itself.
 */
@NullMarked
package se.wikimedia.hub.shared.time;

import org.jspecify.annotations.NullMarked;
