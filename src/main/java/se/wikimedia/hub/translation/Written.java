package se.wikimedia.hub.translation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param source the source text that they had before them
 * @param author null: it came from a file
 * @param derivedFrom the translation that they had before them
 */
record Written(
        String text,
        String source,
        @Nullable Long author,
        @Nullable Long derivedFrom) {

    /** Whether a row is this text of this author, made from this source. */
    boolean isIn(UnitText row) {
        return row.text().equals(text)
                && row.source().equals(source)
                && row.author().equals(Optional.ofNullable(author));
    }
}
