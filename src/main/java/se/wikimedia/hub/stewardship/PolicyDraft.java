package se.wikimedia.hub.stewardship;

import org.jspecify.annotations.Nullable;

/**
 * What a language's lead wants.
 *
 * @param showsUnreviewed null: as it was
 * @param guide Markdown; null: as it was
 */
public record PolicyDraft(
        @Nullable Boolean showsUnreviewed, @Nullable String guide) {}
