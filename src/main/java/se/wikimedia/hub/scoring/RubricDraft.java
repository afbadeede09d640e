package se.wikimedia.hub.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/** Criteria as a coordinator wants them. */
public record RubricDraft(@Nullable List<Wished> criteria) {

    static final int MOST_CRITERIA = 8;
    private static final int MOST_WEIGHT = 10;
    private static final int LONGEST_TITLE = 200;

    /**
     * One of them.
     *
     * @param weight 1 to 10; 1 where missing
     */
    public record Wished(@Nullable String title, @Nullable Integer weight) {

        String plainTitle() {
            return Optional.ofNullable(title).orElse("").strip().replaceAll("\\s+", " ");
        }

        @Override
        public Integer weight() {
            return Optional.ofNullable(weight).orElse(1);
        }
    }

    List<Wished> all() {
        return Optional.ofNullable(criteria).orElse(List.of());
    }

    /** Fields are named by their place: {@code title1}, {@code weight1}. */
    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (all().isEmpty() || all().size() > MOST_CRITERIA) {
            problems.add(new FieldProblem("criteria", "scoring.rubric.number"));
        }
        for (int place = 0; place < all().size(); place++) {
            var each = all().get(place);
            if (each.plainTitle().isEmpty() || each.plainTitle().length() > LONGEST_TITLE) {
                problems.add(new FieldProblem("title" + (place + 1), "scoring.rubric.title.unusable"));
            }
            if (each.weight() < 1 || each.weight() > MOST_WEIGHT) {
                problems.add(new FieldProblem("weight" + (place + 1), "scoring.rubric.weight.unusable"));
            }
        }
        return problems;
    }
}
