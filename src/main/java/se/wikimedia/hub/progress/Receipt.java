package se.wikimedia.hub.progress;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.QuizGrading;

/**
 * What became of a batch, each part in the batch's order. What is accepted or a duplicate is kept for good; what is
 * rejected would be rejected again, unless it came too soon.
 */
public record Receipt(List<UUID> accepted, List<UUID> duplicate, List<Rejection> rejected) {

    /**
     * One event that was not taken; the rest of its batch doesn't suffer.
     *
     * @param id as it was sent, also where it is no UUID; null where there was none
     * @param reason a stable short name: {@code malformed}, {@code unknown-module}, {@code unknown-lesson}, {@code
     *     no-quiz}, {@code unknown-attempt}, {@code attempts-used-up}, {@code attempt-too-soon} (about the time from
     *     which it may be sent again), or one of {@link QuizGrading}
     * @param about the field, question or element that the reason is about
     */
    public record Rejection(
            @Nullable String id, String reason, @Nullable String about) {

        private static final int LONGEST_ECHO = 100;

        public Rejection {
            id = shortened(id);
            about = shortened(about);
        }

        /** What was sent comes back for recognition, not in its full length. */
        private static @Nullable String shortened(@Nullable String text) {
            return text == null || text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
        }
    }

    /** The same with these rejections before its own. */
    public Receipt after(List<Rejection> earlier) {
        return new Receipt(
                accepted,
                duplicate,
                Stream.concat(earlier.stream(), rejected.stream()).toList());
    }
}
