package se.wikimedia.hub.translation;

import org.jspecify.annotations.Nullable;

/**
 * A unit that waits for somebody.
 *
 * @param id group and unit, for paging
 * @param state missing, suggested, translated, reviewed or outdated
 * @param text what there is of it, be it outdated or only suggested
 * @param reason why it stands where it does: outdated, suggested, path or order
 * @param changedWords how many words of the source came or went since an outdated text was made
 * @param path the key of the path that leads through the module
 */
public record QueueRow(
        String id,
        String group,
        String unit,
        String kind,
        String state,
        String source,
        String sourceLanguage,
        @Nullable String text,
        String reason,
        int changedWords,
        @Nullable String path) {}
