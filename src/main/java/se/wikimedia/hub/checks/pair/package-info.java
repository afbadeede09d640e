/**
 * What a check looks at, and what a check is.
 *
 * <dl>
 * <dt>pair<dd>a translation beside the source text it stands for
 * <dt>prose<dd>a text as its reader sees it, without Markdown or ICU syntax
 * <dt>fault<dd>the piece of a text, or the word for it, that a check finds wrong
 * <dt>blocking<dd>a translation that fails such a check is kept as a suggestion only
 * </dl>
 */
@NullMarked
package se.wikimedia.hub.checks.pair;

import org.jspecify.annotations.NullMarked;
