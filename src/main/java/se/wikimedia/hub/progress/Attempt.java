package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.GradedQuestion;

/**
 * A quiz that was submitted, as it was graded at that time.
 *
 * @param lesson the permanent id
 * @param number from 1, in the order of arrival
 * @param score 0-1, as it was given then
 * @param newScore given later by an author's decision, beside the first; null without one
 * @param answers by the question's permanent id; also of questions that are no more
 */
public record Attempt(
        String lesson,
        int number,
        Instant submittedAt,
        double score,
        @Nullable Double newScore,
        boolean passed,
        String lang,
        int revision,
        Map<String, Answer> answers) {

    /** Once more as it was graded then, as far as its questions are still in the quiz. */
    public Graded graded(Quiz quiz) {
        var questions = quiz.questions().stream()
                .flatMap(question -> Stream.ofNullable(answers.get(question.permanentId()))
                        .map(answer -> new GradedQuestion(
                                question.id(),
                                question.permanentId(),
                                answer.given(),
                                Boolean.TRUE.equals(answer.right()),
                                answer.right() != null)))
                .toList();
        return new Graded(score, passed, questions);
    }

    /**
     * One answer.
     *
     * @param given exactly as it came
     * @param right null where the question isn't scored
     * @param shared whether the module's authors may read it
     */
    public record Answer(List<String> given, @Nullable Boolean right, boolean shared) {}
}
