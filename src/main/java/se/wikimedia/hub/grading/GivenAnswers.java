package se.wikimedia.hub.grading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.problem.Problem;

/** Which answers can be kept and graded at all. */
final class GivenAnswers {

    static final int MOST_CODE_POINTS = 10_000;
    private static final int MOST_ANSWERS = 200;
    private static final int MOST_LINKS = 10;

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
            if (given.size() > (question.type() == QuestionType.EVIDENCE ? MOST_LINKS : MOST_ANSWERS)) {
                throw refused("too-many-answers", id);
            }
            given.forEach(text -> checkText(text, id));
            checkIds(question, given);
            if (question.type() == QuestionType.EVIDENCE) {
                given.stream().filter(text -> !text.isBlank()).forEach(link -> EvidenceLink.of(link, question));
            }
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
        boolean known =
                switch (question.type()) {
                    case SINGLE, MULTIPLE, ORDER ->
                        given.stream()
                                .allMatch(
                                        id -> id.isBlank() || answers(question).anyMatch(id::equals));
                    case MATCH -> given.stream().allMatch(pair -> pair.isBlank() || isPair(question, pair));
                    case NUMBER, TEXT, REFLECTION, EVIDENCE -> true;
                };
        if (!known) {
            throw refused("unknown-answer", question.id());
        }
    }

    private static Stream<String> answers(Question question) {
        return question.answers().stream().map(Answer::id);
    }

    /** A partner may be left open. */
    private static boolean isPair(Question question, String text) {
        var sides = text.split(":", 2);
        var partners = question.answers().stream().map(question::partnerOf);
        return sides.length == 2
                && answers(question).anyMatch(sides[0]::equals)
                && (sides[1].isBlank() || partners.anyMatch(sides[1]::equals));
    }

    private static Problem refused(String type, String question) {
        return Problem.of(Problem.Kind.INVALID, type, Map.of("about", question));
    }
}
