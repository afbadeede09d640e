/**
 * Checks of words, names, numbers and length.
 */
@NullMarked
package se.wikimedia.hub.checks.wording;

import org.jspecify.annotations.NullMarked;
