package se.wikimedia.hub.learning;

import java.util.List;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Quiz;

/**
 * A graded quiz.
 *
 * @param score the share of the scored questions that is right, 0-1; 1 where none is scored
 * @param questions all of the quiz, in its order
 */
public record Graded(double score, boolean passed, List<GradedQuestion> questions) {

    /** An attempt as it was graded then, as far as its questions are still there. */
    static Graded of(Attempt attempt, Quiz quiz) {
        var questions = quiz.questions().stream()
                .flatMap(question -> Stream.ofNullable(attempt.answers().get(question.permanentId()))
                        .map(answer -> new GradedQuestion(
                                question.id(),
                                question.permanentId(),
                                answer.given(),
                                Boolean.TRUE.equals(answer.right()),
                                answer.right() != null)))
                .toList();
        return new Graded(attempt.score(), attempt.passed(), questions);
    }
}
