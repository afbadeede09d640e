/**
 * Checks of spaces and line ends.
 */
@NullMarked
package se.wikimedia.hub.checks.spacing;

import org.jspecify.annotations.NullMarked;
