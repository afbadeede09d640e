package se.wikimedia.hub.stay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * What one side tells after a stay.
 *
 * @param rating 1 (not at all what was hoped for) to 5
 */
public record Judgement(@Nullable Integer rating, @Nullable String text) {

    private static final int BEST = 5;
    private static final int LONGEST = 20_000;

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (rating == null || rating < 1 || rating > BEST) {
            problems.add(new FieldProblem("rating", "stay.rating.needed"));
        }
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            problems.add(new FieldProblem("text", "stay.text.needed"));
        }
        return problems;
    }
}
