/**
 * The pages on which authors write modules, as plain forms that work without JavaScript. What they send is read here
 * and kept by {@code drafting}.
 */
@NullMarked
package se.wikimedia.hub.editing;

import org.jspecify.annotations.NullMarked;
