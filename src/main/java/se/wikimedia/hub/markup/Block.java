package se.wikimedia.hub.markup;

import org.jspecify.annotations.Nullable;

/**
 * A piece of Markdown between blank lines.
 *
 * @param marker its number, never given twice in a file; null for a block that is shown in every language as it is
 * @param text Markdown as in the file, without the marker and the line end
 * @param line counted from 1
 */
public record Block(@Nullable Integer marker, String text, int line, Kind kind) {

    /** What the block begins with; CODE also stands for link definitions, which show nothing by themselves. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        TABLE,
        QUOTE,
        CODE,
        RULE;

        /** Code and rules are shown in every language as they are. */
        boolean needsMarker() {
            return this != CODE && this != RULE;
        }
    }
}
