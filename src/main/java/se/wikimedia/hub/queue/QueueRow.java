package se.wikimedia.hub.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that waits for somebody.
 *
 * @param id group and unit, for paging
 * @param state missing, suggested, translated, reviewed or outdated
 * @param text what there is of it, be it outdated or only suggested
 * @param reason the weightiest of the reasons
 * @param reasons why it stands where it does, the weightiest first: taken, readers, path, tour, request, outdated,
 *     suggested, or order where there is no other
 * @param changedWords how many words of the source came or went since an outdated text was made
 * @param readers how many met its lesson untranslated in the last 90 days; null below 5
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
        List<String> reasons,
        int changedWords,
        @Nullable Integer readers,
        @Nullable String path) {}
