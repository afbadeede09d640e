/** What {@code ./hub bench NAME} runs: figures for people, never assertions. */
@NullMarked
package se.wikimedia.hub.bench;

import org.jspecify.annotations.NullMarked;
