package se.wikimedia.hub.grading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.problem.Problem;

/** Which answers can be kept and graded at all. */
final class GivenAnswers {

    static final int MOST_CODE_POINTS = 10_000;
    private static final int MOST_ANSWERS = 200;

    private GivenAnswers() {}

    /**
     * @throws Problem see {@link QuizGrading#grade}
     */
    static void check(Quiz quiz, Map<String, List<String>> answers) {
        var questions = quiz.questions().stream().collect(Collectors.toMap(Question::id, each -> each));
        answers.forEach((id, given) -> {
            var question = questions.get(id);
            if (question == null) {
                throw refused("unknown-question", id);
            }
            if (given.size() > MOST_ANSWERS) {
                throw refused("too-many-answers", id);
            }
            given.forEach(text -> checkText(text, id));
            checkIds(question, given);
        });
    }

    private static void checkText(String text, String question) {
        if (text.codePointCount(0, text.length()) > MOST_CODE_POINTS) {
            throw refused("answer-too-long", question);
        }
        // half a surrogate pair has no UTF-8 and could not be given back as it came
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw refused("answer-not-text", question);
        }
    }

    private static void checkIds(Question question, List<String> given) {
        var known = question.answers().stream().map(Answer::id).collect(Collectors.toSet());
        if (!given.stream().flatMap(text -> ids(question, text)).allMatch(known::contains)) {
            throw refused("unknown-answer", question.id());
        }
    }

    /** The answer ids in one given text. A choice that was left empty names none. */
    private static Stream<String> ids(Question question, String text) {
        return switch (question.type()) {
            case SINGLE, MULTIPLE, ORDER -> Stream.of(text).filter(id -> !id.isBlank());
            case MATCH -> text.isBlank() ? Stream.of() : pair(text);
            case NUMBER, TEXT, REFLECTION, EVIDENCE -> Stream.of();
        };
    }

    private static Stream<String> pair(String text) {
        var sides = text.split(":", 2);
        boolean unmatched = sides.length == 2 && sides[1].isBlank();
        return unmatched ? Stream.of(sides[0]) : sides.length == 2 ? Stream.of(sides) : Stream.of("");
    }

    private static Problem refused(String type, String question) {
        return Problem.of(Problem.Kind.INVALID, type, Map.of("about", question));
    }
}
