package se.wikimedia.hub.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.QuestionType;

/** A quiz in the reader's language. Nothing in the order of answers and partners tells what is right. */
public record QuizReading(double pass, List<QuestionReading> questions) {

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
