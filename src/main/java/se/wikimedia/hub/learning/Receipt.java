package se.wikimedia.hub.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch, each part in the batch's order. What is accepted or a duplicate is kept for good; what is
 * rejected would be rejected again.
 */
public record Receipt(List<UUID> accepted, List<UUID> duplicate, List<Rejection> rejected) {

    /**
     * One event that was not taken; the rest of its batch doesn't suffer.
     *
     * @param id as it was sent, also where it is no UUID; null where there was none
     * @param reason a stable short name: {@code malformed}, {@code unknown-module}, {@code unknown-lesson}, {@code
     *     no-quiz}, or one of {@link QuizGrading#grade}
     * @param about the field, question or element that the reason is about
     */
    public record Rejection(@Nullable String id, String reason, @Nullable String about) {}
}
