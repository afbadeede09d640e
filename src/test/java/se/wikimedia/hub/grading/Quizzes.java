package se.wikimedia.hub.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.wikimedia.hub.content.Answer;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;

/** Quizzes for tests, in few words. */
public final class Quizzes {

    private Quizzes() {}

    public static Quiz quiz(double pass, Question... questions) {
        return new Quiz(pass, List.of(questions));
    }

    /** Answers are ids; an id that begins with {@code !} is a wrong one, where that matters. */
    public static Question choice(String id, QuestionType type, String... answers) {
        return question(
                id,
                type,
                Arrays.stream(answers)
                        .map(each -> new Answer(
                                each.replace("!", ""), !each.startsWith("!"), null, BigDecimal.ZERO, Set.of()))
                        .toList());
    }

    public static Question number(String id, String wanted, String tolerance) {
        return question(
                id,
                QuestionType.NUMBER,
                List.of(new Answer("n", false, new BigDecimal(wanted), new BigDecimal(tolerance), Set.of())));
    }

    public static Question text(String id, String... accepted) {
        return question(
                id, QuestionType.TEXT, List.of(new Answer("t", false, null, BigDecimal.ZERO, Set.of(accepted))));
    }

    public static Question open(String id, QuestionType type) {
        return question(id, type, List.of());
    }

    /** The answer paired with another's partner. */
    public static String pair(Question question, String answer, String other) {
        var owner = question.answers().stream()
                .filter(each -> each.id().equals(other))
                .findFirst()
                .orElseThrow();
        return answer + ":" + question.partnerOf(owner);
    }

    private static Question question(String id, QuestionType type, List<Answer> answers) {
        return new Question(id, "m/l:q:" + id, type, answers);
    }
}
