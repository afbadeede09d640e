package se.wikimedia.hub.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * What a tour asks.
 *
 * @param id never given to another question of the tour
 * @param stage the key of when it is asked
 * @param kind {@code text}, {@code choice} or {@code file}
 * @param hint empty where there is none
 * @param options of a choice; empty for the others
 * @param retired whether it is asked no more
 */
public record Question(
        int id,
        String stage,
        String kind,
        String text,
        String hint,
        List<String> options,
        boolean required,
        boolean retired) {

    static final int LONGEST_ANSWER = 5_000;

    /** The name of its field in a form, and in what is refused. */
    public String field() {
        return "answer" + id;
    }

    public boolean is(String other) {
        return kind.equals(other);
    }

    boolean isAskedIn(Stage other) {
        return !retired && stage.equals(other.key());
    }

    boolean sameSort(Question other) {
        return kind.equals(other.kind) && stage.equals(other.stage);
    }

    Question retired(boolean now) {
        return new Question(id, stage, kind, text, hint, options, required, now);
    }

    /** What is wrong with an answer in words; an empty one is as yet none. */
    public Optional<FieldProblem> unusable(@Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            return Optional.empty();
        }
        if (is(Kind.CHOICE.key()) && !options.contains(answer.strip())) {
            return Optional.of(new FieldProblem(field(), "form.not-offered"));
        }
        return answer.length() > LONGEST_ANSWER
                ? Optional.of(new FieldProblem(field(), "question.answer.long"))
                : Optional.empty();
    }

    /** Where it has to be answered and isn't. */
    public Optional<FieldProblem> missing(@Nullable String answer) {
        return required && (answer == null || answer.isBlank())
                ? Optional.of(new FieldProblem(field(), "question.answer.needed"))
                : Optional.empty();
    }
}
