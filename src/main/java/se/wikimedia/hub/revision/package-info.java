/**
 * What an edit does to a text: which block is still which, how much it weighs, what a reader sees of it, and how two
 * edits of one text come together. Plain Java; a caller brings the texts and keeps the ids.
 *
 * <dl>
 * <dt>block<dd>a piece of Markdown between blank lines; a unit of translation, if it has an id
 * <dt>id<dd>the number of a unit in its text, never given a second time
 * <dt>fate<dd>what became of a block in an edit: kept, reworded, moved, new
 * <dt>gone<dd>the ids whose blocks are no longer in the text
 * <dt>weight<dd>whether an edit is minor by itself, so that translations stay current
 * <dt>run<dd>a piece of a comparison that stayed, was removed or was added
 * <dt>hunk<dd>where two sequences differ, and only there
 * <dt>conflict<dd>a place that two authors changed in different ways
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.revision;

import org.jspecify.annotations.NullMarked;
