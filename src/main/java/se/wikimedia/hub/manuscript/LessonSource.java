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
 */
public record LessonSource(
        String id,
        String title,
        @Nullable Integer minutes,
        String body,
        List<Block> blocks,
        int lastUnit,
        @Nullable QuizSource quiz) {}
