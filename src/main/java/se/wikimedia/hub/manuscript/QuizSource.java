package se.wikimedia.hub.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions at the end of a lesson.
 *
 * @param pass the share of the scored questions that must be right, 0 to 1
 * @param draw how many questions an attempt asks; null for all
 * @param attempts null where it may be tried as often as one likes
 */
public record QuizSource(
        double pass, @Nullable Integer draw, @Nullable Attempts attempts, List<QuestionSource> questions) {

    /**
     * How often it may be tried.
     *
     * @param most null for as often as one likes
     * @param waitHours the whole hours between two attempts; null for none
     */
    public record Attempts(@Nullable Integer most, @Nullable Integer waitHours) {

        /** What {@code most} may be. */
        public static final int MOST = 1_000;

        /** What {@code waitHours} may be: 30 days. */
        public static final int LONGEST_WAIT_HOURS = 24 * 30;
    }
}
