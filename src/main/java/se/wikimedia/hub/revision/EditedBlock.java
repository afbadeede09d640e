package se.wikimedia.hub.revision;

import java.util.OptionalInt;

/**
 * A block of the text after an edit.
 *
 * @param text Markdown without the marker
 * @param keptId the id that its author left with it, as a marker does in a file; empty where nobody said
 */
public record EditedBlock(String text, OptionalInt keptId) {

    /** A block of which only the text is known. */
    public EditedBlock(String text) {
        this(text, OptionalInt.empty());
    }
}
