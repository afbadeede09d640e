package se.wikimedia.hub.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;

/**
 * A quiz in the reader's language. Nothing in the order of answers and partners tells what is right.
 *
 * @param draw how many of the questions an attempt asks
 */
public record QuizReading(double pass, int draw, AttemptsPolicy attempts, List<QuestionReading> questions) {

    /** The same with those of its questions that the other one asks. */
    public QuizReading asking(Quiz asked) {
        return new QuizReading(
                pass,
                draw,
                attempts,
                questions.stream()
                        .filter(question -> asked.questions().stream()
                                .anyMatch(each -> each.id().equals(question.id())))
                        .toList());
    }

    /**
     * A question with what can be answered.
     *
     * @param partners of a match question: what belongs to the answers, in another order
     */
    public record QuestionReading(
            String id,
            String permanentId,
            QuestionType type,
            UnitReading prompt,
            @Nullable UnitReading explanation,
            List<AnswerReading> answers,
            List<AnswerReading> partners) {}

    /**
     * One answer.
     *
     * @param plain the text without markup, not escaped, for places that take no markup
     * @param explanation for after answering
     */
    public record AnswerReading(
            String id,
            UnitReading text,
            String plain,
            @Nullable UnitReading explanation) {}
}
