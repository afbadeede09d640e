package se.wikimedia.hub.learning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.reading.LessonReading;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.shared.web.Visit;

/** What a quiz's plain form sends: fields {@code q.<question>}; an order question's value is {@code place:answer}. */
final class QuizForm {

    private QuizForm() {}

    static Map<String, List<String>> answers(LessonReading lesson, Visit visit) {
        var answers = new LinkedHashMap<String, List<String>>();
        lesson.quiz().ifPresent(quiz -> quiz.questions().forEach(question -> {
            var given = visit.parameters("q." + question.id()).stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!given.isEmpty()) {
                answers.put(question.id(), answers(question, given));
            }
        }));
        return answers;
    }

    private static List<String> answers(QuestionReading question, List<String> given) {
        return question.type() == QuestionType.ORDER
                ? given.stream()
                        .sorted(Comparator.comparingInt(QuizForm::place))
                        .map(value -> value.substring(value.indexOf(':') + 1))
                        .toList()
                : given;
    }

    private static int place(String value) {
        int colon = value.indexOf(':');
        return colon > 0 && value.substring(0, colon).matches("\\d{1,3}")
                ? Integer.parseInt(value.substring(0, colon))
                : 0;
    }
}
