package se.wikimedia.hub.translation;

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
        @Nullable Long derivedFrom) {}
