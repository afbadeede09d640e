package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.QuizGrading;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * What a learner did in a lesson.
 *
 * @param id made by whoever sends it; the same id counts once for each person
 * @param lesson its id in the module
 * @param lang BCP 47, the language it was read in
 * @param revision the lesson's revision that was read; the current one where nobody knows
 * @param at when, by the learner's clock; the time of arrival where that is missing or can't be
 * @param answers for {@link Type#QUIZ_SUBMITTED}: see {@link QuizGrading}; else empty
 * @param attempt the number of the attempt whose questions were asked; null where the sender doesn't know
 * @param shared the ids of the reflections that the module's authors may read
 */
public record ProgressEvent(
        UUID id,
        Type type,
        String module,
        String lesson,
        String lang,
        @Nullable Integer revision,
        @Nullable Instant at,
        Map<String, List<String>> answers,
        @Nullable Integer attempt,
        Set<String> shared) {

    /** One that tells neither an attempt nor what is shared. */
    public ProgressEvent(
            UUID id,
            Type type,
            String module,
            String lesson,
            String lang,
            @Nullable Integer revision,
            @Nullable Instant at,
            Map<String, List<String>> answers) {
        this(id, type, module, lesson, lang, revision, at, answers, null, Set.of());
    }

    /**
     * Tells before a batch is read that it will not be taken.
     *
     * @throws Problem too large
     */
    public static void refuseTooMany(int events) {
        if (events > Progress.MOST_EVENTS) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "too-many-events", Map.of("limit", Progress.MOST_EVENTS));
        }
    }

    /** The kinds of event, named as in the API. */
    public enum Type {
        LESSON_VIEWED("lesson-viewed"),
        LESSON_COMPLETED("lesson-completed"),
        QUIZ_SUBMITTED("quiz-submitted");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
