package se.wikimedia.hub.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.reading.QuizReading.AnswerReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.shared.text.Links;
import se.wikimedia.hub.shared.text.SafeHtml;

/** A lesson's quiz in a language. */
record QuizRendering(UnitTexts texts, String lessonId, Links links, String language) {

    QuizReading render(Quiz quiz) {
        return new QuizReading(
                quiz.pass(),
                quiz.draw(),
                quiz.attempts(),
                quiz.questions().stream().map(this::question).toList());
    }

    private QuestionReading question(Question question) {
        var key = lessonId + ":q:" + question.id();
        var prompt = inline(key);
        if (prompt == null) {
            throw new IllegalStateException("a question without a prompt: " + key);
        }
        return new QuestionReading(
                question.id(),
                question.permanentId(),
                question.type(),
                prompt,
                inline(key + ":explanation"),
                answers(question, key),
                question.type() == QuestionType.MATCH ? partners(question, key) : List.of());
    }

    private List<AnswerReading> answers(Question question, String key) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE, MATCH -> answers(question.answers(), key);
            case ORDER -> Shuffled.of(answers(question.answers(), key), question.permanentId());
            case NUMBER, TEXT, REFLECTION, EVIDENCE -> List.of();
        };
    }

    private List<AnswerReading> answers(List<Answer> answers, String key) {
        return answers.stream()
                .map(answer -> answer(answer.id(), key + ":" + answer.id(), key))
                .toList();
    }

    private List<AnswerReading> partners(Question question, String key) {
        var partners = question.answers().stream()
                .map(answer -> answer(question.partnerOf(answer), key + ":" + answer.id() + ":match", key))
                .toList();
        return Shuffled.of(partners, question.permanentId());
    }

    private AnswerReading answer(String id, String textKey, String questionKey) {
        var text = inline(textKey);
        if (text == null) {
            throw new IllegalStateException("an answer without a text: " + textKey);
        }
        var plain = SafeHtml.plain(texts.shown(textKey, language).text());
        return new AnswerReading(id, text, plain, inline(questionKey + ":" + id + ":explanation"));
    }

    private @Nullable UnitReading inline(String key) {
        if (!texts.has(key)) {
            return null;
        }
        var shown = texts.shown(key, language);
        return UnitReading.of(shown, SafeHtml.inline(shown.text(), links));
    }
}
