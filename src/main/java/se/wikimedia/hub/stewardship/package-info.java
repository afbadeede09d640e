/**
 * What those who lead a language decide in it, and whom they ask to help.
 *
 * <dl>
 * <dt>policy<dd>whether readers of the language get unreviewed texts, and its style guide; each change is a row
 * <dt>guide<dd>how one writes in the language: Markdown, for its translators
 * <dt>invitation<dd>somebody is asked to be a translator or reviewer of the language, and says yes or no
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.stewardship;

import org.jspecify.annotations.NullMarked;
