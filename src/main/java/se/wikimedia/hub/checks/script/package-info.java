/**
 * Checks of letters and scripts: controls, confusable letters, letters of a sister language.
 */
@NullMarked
package se.wikimedia.hub.checks.script;

import org.jspecify.annotations.NullMarked;
