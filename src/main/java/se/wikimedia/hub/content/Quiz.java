package se.wikimedia.hub.content;

import java.util.List;
import java.util.function.Predicate;

/**
 * The questions of a lesson.
 *
 * @param pass the share of the scored questions that are asked, 0-1, that has to be right
 * @param draw how many of the questions an attempt asks; all of them where it is no less than their number
 */
public record Quiz(double pass, int draw, AttemptsPolicy attempts, List<Question> questions) {

    /** One that asks all its questions as often as one likes. */
    public Quiz(double pass, List<Question> questions) {
        this(pass, questions.size(), AttemptsPolicy.FREE, questions);
    }

    /** Whether an attempt asks less than all there is. */
    public boolean draws() {
        return draw < questions.size();
    }

    /** The same quiz with some of its questions, in its order. */
    public Quiz asking(Predicate<Question> asked) {
        return new Quiz(pass, draw, attempts, questions.stream().filter(asked).toList());
    }
}
