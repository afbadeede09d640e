/**
 * Checks of Markdown: blocks, lists, tables, links, emphasis.
 */
@NullMarked
package se.wikimedia.hub.checks.markup;

import org.jspecify.annotations.NullMarked;
