package se.wikimedia.hub.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource;

/** A typed quiz's questions for their preview, finished or not; one of a type that nobody knows is left out. */
final class TypedQuestions {

    private TypedQuestions() {}

    static List<QuestionSource> of(QuizSheet quiz) {
        return quiz.questions().stream().flatMap(TypedQuestions::question).toList();
    }

    private static Stream<QuestionSource> question(QuizSheet.Question question) {
        return type(question).stream()
                .map(type -> new QuestionSource(
                        question.text("id"),
                        type,
                        question.text("prompt"),
                        null,
                        question.answers().stream().map(TypedQuestions::answer).toList(),
                        null));
    }

    private static Optional<QuestionSource.Type> type(QuizSheet.Question question) {
        return Arrays.stream(QuestionSource.Type.values())
                .filter(type -> question.is(type.toString()))
                .findFirst();
    }

    private static AnswerSource answer(QuizSheet.Answer answer) {
        return new AnswerSource(
                answer.text("id"), answer.text("text"), answer.isCorrect(), answer.text("match"), null, null);
    }
}
