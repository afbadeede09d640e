package se.wikimedia.hub.translation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param source the source text that they had before them
 * @param author null: it came from a file
 * @param derivedFrom the translation that they had before them
 * @param machine what a machine made of the source, as it was
 */
record Written(
        String text,
        String source,
        @Nullable Long author,
        @Nullable Long derivedFrom,
        boolean machine) {

    Written(String text, String source, @Nullable Long author, @Nullable Long derivedFrom) {
        this(text, source, author, derivedFrom, false);
    }

    /** Whether a row is this text of this author, made from this source. */
    boolean isIn(UnitText row) {
        return row.text().equals(text)
                && row.source().equals(source)
                && row.author().equals(Optional.ofNullable(author));
    }
}
