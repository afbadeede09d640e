package se.wikimedia.hub.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;

/**
 * Where a person stands with a lesson.
 *
 * @param lesson its id in the module
 * @param done whether nothing was left to do once: completed and, where the quiz counted then, passed
 * @param lastViewed null when never read, as are lang and revision
 * @param lang the language last read in
 * @param revision the revision last looked at
 * @param changedSince null where the lesson is as the person has read it; else the revision that they have read
 * @param lastScore 0-1, of the latest attempt; null without one
 */
public record LessonStanding(
        String lesson,
        String permanentId,
        State state,
        boolean done,
        @Nullable Instant lastViewed,
        @Nullable String lang,
        @Nullable Integer revision,
        @Nullable Integer changedSince,
        @Nullable Instant completedAt,
        boolean quizPassed,
        int attempts,
        @Nullable Double lastScore) {

    private static final Duration SAME_READING = Duration.ofHours(1);

    /** How far a lesson is. */
    public enum State {
        NOT_STARTED,
        STARTED,
        COMPLETED
    }

    static LessonStanding of(Lesson lesson, @Nullable LessonProgress progress) {
        if (progress == null) {
            return new LessonStanding(
                    lesson.id(),
                    lesson.permanentId(),
                    State.NOT_STARTED,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    0,
                    null);
        }
        boolean completed = progress.completedAt() != null;
        boolean passed = progress.passedAt() != null;
        return new LessonStanding(
                lesson.id(),
                lesson.permanentId(),
                completed ? State.COMPLETED : State.STARTED,
                progress.doneAt() != null,
                progress.lastViewed(),
                progress.lang(),
                progress.revision(),
                progress.readRevision() < lesson.revision() ? progress.readRevision() : null,
                progress.completedAt(),
                passed,
                progress.attempts(),
                progress.lastScore());
    }

    /** Whether reading it now is worth keeping: the last reading is a while ago or was of another text. */
    boolean isNews(Instant now, String readIn, int readRevision) {
        if (lastViewed == null || now.isAfter(lastViewed.plus(SAME_READING))) {
            return true;
        }
        boolean sameText = readIn.equals(lang) && Objects.equals(readRevision, revision);
        return !sameText && !now.isBefore(lastViewed);
    }

    /** Whether reading it now makes it done, since its quiz counts no more. */
    boolean isDoneByReading(Lesson lesson) {
        return state == State.COMPLETED && !done && !hasScoredQuiz(lesson);
    }

    static boolean hasScoredQuiz(Lesson lesson) {
        return lesson.quiz().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(Question::type)
                .anyMatch(QuestionType::scored);
    }
}
