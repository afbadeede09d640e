/**
 * Modules written in the browser by several authors, from nothing to published.
 *
 * <dl>
 * <dt>draft<dd>what is to become of a module: the texts and files that differ from its revision; one at a time
 * <dt>paper<dd>all files of the module as the draft would have them
 * <dt>sheet<dd>one of its text files, taken apart for a form and put together again
 * <dt>aside<dd>a text that could not be merged with another author's; kept, and shown to both
 * <dt>review<dd>a second author, who has written nothing of it, reads the draft and publishes it or sends it back
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.drafting;

import org.jspecify.annotations.NullMarked;
