/**
 * Checks of marks of punctuation, with what CLDR knows of each language's.
 */
@NullMarked
package se.wikimedia.hub.checks.punctuation;

import org.jspecify.annotations.NullMarked;
