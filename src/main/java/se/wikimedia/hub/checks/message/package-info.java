/**
 * Checks of ICU messages: syntax, placeholders, plurals as the language counts.
 */
@NullMarked
package se.wikimedia.hub.checks.message;

import org.jspecify.annotations.NullMarked;
