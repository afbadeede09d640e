package se.wikimedia.hub.learning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The reflections whose box {@code share.<question>} is ticked. */
    static Set<String> shared(LessonReading lesson, Visit visit) {
        return lesson.quiz().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(QuestionReading::id)
                .filter(id -> visit.parameter("share." + id).isPresent())
                .collect(Collectors.toSet());
    }

    /** The number that the form carries; nothing where it carries none, and 0 where it is no number. */
    static Optional<Integer> attempt(Visit visit) {
        return visit.parameter("attempt").map(text -> text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : 0);
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
