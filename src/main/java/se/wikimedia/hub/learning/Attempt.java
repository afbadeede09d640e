package se.wikimedia.hub.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that was submitted, as it was graded at that time.
 *
 * @param lesson the permanent id
 * @param number from 1, in the order of arrival
 * @param score 0-1
 * @param answers by the question's permanent id; also of questions that are no more
 */
public record Attempt(
        String lesson,
        int number,
        Instant submittedAt,
        double score,
        boolean passed,
        String lang,
        int revision,
        Map<String, Answer> answers) {

    /**
     * One answer.
     *
     * @param given exactly as it came
     * @param right null where the question isn't scored
     */
    public record Answer(List<String> given, @Nullable Boolean right) {}
}
