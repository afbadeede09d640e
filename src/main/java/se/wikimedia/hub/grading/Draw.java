package se.wikimedia.hub.grading;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.text.Hash;

/**
 * Which questions of a pool an attempt asks, the same each time it is asked. Every question is ranked by the SHA-256 of
 * the seed and its permanent id, and those that rank lowest are asked, in the quiz's order: bottom-k sampling (Cohen and
 * Kaplan, 2007). Each set of as many questions is as likely as any other, and a question that an author adds or removes
 * changes a draw by no more than itself.
 */
public record Draw(String seed) {

    /** A visitor's draws are numbered from 1 to this. */
    public static final int MOST_VISITS = 1_000_000;

    /** @param attempt from 1 */
    public static Draw ofAttempt(long person, String permanentLesson, int attempt) {
        return new Draw("person " + person + " attempt " + attempt + " of " + permanentLesson);
    }

    /** For somebody who isn't signed in. */
    public static Draw ofVisit(int number, String permanentLesson) {
        return new Draw("visit " + number + " of " + permanentLesson);
    }

    /** The quiz as it is asked. */
    public Quiz from(Quiz quiz) {
        var asked = quiz.questions().stream()
                .sorted(Comparator.comparing(this::rank))
                .limit(quiz.draw())
                .map(Question::id)
                .collect(Collectors.toSet());
        return quiz.asking(question -> asked.contains(question.id()));
    }

    private String rank(Question question) {
        return Hash.of((seed + "\n" + question.permanentId()).getBytes(StandardCharsets.UTF_8));
    }
}
