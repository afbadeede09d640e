package se.wikimedia.hub.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.markup.Block;

/**
 * One lesson as its author wrote it.
 *
 * @param minutes null when the author didn't say
 * @param body Markdown behind the front matter, as in the file
 * @param lastUnit the highest marker ever given in this file; 0 when none was
 * @param minor markers of units, each once for every edit that its author called minor
 */
public record LessonSource(
        String id,
        String title,
        @Nullable Integer minutes,
        String body,
        List<Block> blocks,
        int lastUnit,
        List<Integer> minor,
        @Nullable QuizSource quiz) {

    public LessonSource {
        minor = minorOrNone(minor);
    }

    /** Lessons kept from before there were minor edits have none. */
    private static List<Integer> minorOrNone(@Nullable List<Integer> minor) {
        return minor == null ? List.of() : minor;
    }
}
