/**
 * Chooses itineraries with OR-Tools, in a process of its own: a library that isn't Java can't take the server down, and
 * its time and memory are its own. Not in the WAR.
 */
@NullMarked
package se.wikimedia.hub.solver;

import org.jspecify.annotations.NullMarked;
