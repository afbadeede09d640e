package se.wikimedia.hub.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.AnswerSource;
import se.wikimedia.hub.manuscript.QuestionSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.manuscript.SourceUnit.Kind;

/**
 * A quiz as its learners would see it before they answer, in the same order, before anybody else does. All questions
 * are there, and what an author has yet to write is empty.
 *
 * @param moduleId whose lesson it is
 * @param language BCP 47, of the text
 * @param filesAt where the module's files are to be had, such as {@code /files/}
 */
public record QuizPreview(String moduleId, String lessonId, String language, String filesAt) {

    /** @param typed without the right answers' details, which nobody sees */
    public QuizReading of(List<QuestionSource> typed) {
        var units = new ArrayList<SourceUnit>();
        typed.forEach(question -> addUnits(units, question));
        var texts = new UnitTexts(language, units, Map.of(), SourceMeanings.NONE);
        var quiz = new Quiz(1, typed.stream().map(this::question).toList());
        return new QuizRendering(texts, lessonId, new ModuleLinks(moduleId, filesAt), language).render(quiz);
    }

    private void addUnits(List<SourceUnit> units, QuestionSource question) {
        var key = lessonId + ":q:" + question.id();
        units.add(new SourceUnit(key, question.prompt(), Kind.PROMPT));
        for (var answer : question.answers()) {
            var partner = Objects.requireNonNullElse(answer.match(), "");
            units.add(new SourceUnit(key + ":" + answer.id(), answer.text(), Kind.ANSWER));
            units.add(new SourceUnit(key + ":" + answer.id() + ":match", partner, Kind.ANSWER));
        }
    }

    private Question question(QuestionSource question) {
        return new Question(
                question.id(),
                moduleId + "/" + lessonId + ":q:" + question.id(),
                QuestionType.valueOf(question.type().name()),
                question.answers().stream().map(QuizPreview::answer).toList());
    }

    private static Answer answer(AnswerSource answer) {
        return new Answer(answer.id(), answer.correct(), null, BigDecimal.ZERO, Set.of());
    }
}
