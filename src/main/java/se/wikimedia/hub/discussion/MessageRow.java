package se.wikimedia.hub.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as those see it who translate.
 *
 * @param language BCP 47, of the translation during which it was written
 * @param by null where they are gone
 * @param mine whether the one who asks wrote it
 * @param text plain; empty where it was removed
 * @param question whether it asks the authors
 * @param answeredAt null while no author has answered
 * @param replyTo the question that it answers; null for none
 * @param byAuthor whether an author of modules answers
 */
public record MessageRow(
        long id,
        String language,
        String group,
        String unit,
        @Nullable String by,
        boolean mine,
        String text,
        Instant at,
        boolean question,
        @Nullable Instant answeredAt,
        @Nullable Long replyTo,
        boolean byAuthor,
        boolean removed) {}
