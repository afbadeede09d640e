package se.wikimedia.hub.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * A review as a reviewer gives it.
 *
 * @param scores 1 to 5 for every criterion, by its key
 * @param comment for the applicant, who reads it once it is decided
 */
public record ReviewDraft(
        @Nullable Map<String, Integer> scores, @Nullable String comment) {

    static final int MOST = 5;
    private static final int LONGEST_COMMENT = 4_000;

    Map<String, Integer> given() {
        return new TreeMap<>(Optional.ofNullable(scores).orElse(Map.of()));
    }

    String plainComment() {
        return Optional.ofNullable(comment).orElse("").strip();
    }

    List<FieldProblem> problems(List<Criterion> criteria) {
        var problems = new ArrayList<FieldProblem>();
        for (var criterion : criteria) {
            var score = given().get(criterion.key());
            if (score == null || score < 1 || score > MOST) {
                problems.add(new FieldProblem(criterion.key(), "scoring.score.missing"));
            }
        }
        var known = criteria.stream().map(Criterion::key).toList();
        if (!known.containsAll(given().keySet())) {
            problems.add(new FieldProblem("scores", "scoring.score.unknown"));
        }
        if (plainComment().length() > LONGEST_COMMENT) {
            problems.add(new FieldProblem("comment", "tours.text.long"));
        }
        return problems;
    }
}
