package se.wikimedia.hub.learning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.grading.GradedQuestion;
import se.wikimedia.hub.reading.QuizReading.AnswerReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.UnitReading;

/**
 * A question after answering: what was given, whether it was right, and why.
 *
 * @param notes what became of it, in the reader's language: who sees a reflection, whether evidence was found
 */
public record AnsweredQuestion(
        QuestionReading question,
        boolean right,
        boolean scored,
        List<GivenLine> given,
        List<UnitReading> explanations,
        List<String> notes) {

    /** One given answer: an answer of the quiz, for a match question with its partner, or what was typed. */
    public record GivenLine(
            @Nullable UnitReading answer, @Nullable UnitReading partner, String typed) {}

    static AnsweredQuestion of(QuestionReading question, GradedQuestion graded, List<String> notes) {
        var lines = graded.given().stream().map(text -> line(question, text)).toList();
        var chosen = question.answers().stream().filter(answer -> graded.given().contains(answer.id()));
        var explanations = Stream.concat(
                        chosen.map(AnswerReading::explanation), Stream.ofNullable(question.explanation()))
                .flatMap(Stream::ofNullable)
                .toList();
        return new AnsweredQuestion(question, graded.right(), graded.scored(), lines, explanations, notes);
    }

    private static GivenLine line(QuestionReading question, String text) {
        var left = question.type() == QuestionType.MATCH ? text.split(":", 2)[0] : text;
        var answer = find(question.answers(), left);
        if (answer.isEmpty()) {
            return new GivenLine(null, null, text);
        }
        var partner =
                text.contains(":") ? find(question.partners(), text.split(":", 2)[1]) : Optional.<UnitReading>empty();
        return new GivenLine(answer.get(), partner.orElse(null), "");
    }

    private static Optional<UnitReading> find(List<AnswerReading> answers, String id) {
        return answers.stream().filter(each -> each.id().equals(id)).findFirst().map(AnswerReading::text);
    }
}
