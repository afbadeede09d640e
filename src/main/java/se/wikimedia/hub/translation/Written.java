package se.wikimedia.hub.translation;

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
}
