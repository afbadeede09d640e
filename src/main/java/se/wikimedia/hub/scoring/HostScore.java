package se.wikimedia.hub.scoring;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What scores come to, in points: whole numbers, so that equal opinions are equal in the matching. */
final class HostScore {

    static final int FEWEST_REVIEWS = 2;
    private static final int POINTS = 100;

    private HostScore() {}

    /** The weighted mean of one reviewer's scores, rounded to the nearest point; 0 where there are none. */
    static int mean(List<Criterion> criteria, Map<String, Integer> scores) {
        int weights = 0;
        int sum = 0;
        for (var criterion : criteria) {
            var score = scores.get(criterion.key());
            if (score != null) {
                weights += criterion.weight();
                sum += criterion.weight() * score;
            }
        }
        return weights == 0 ? 0 : (2 * POINTS * sum + weights) / (2 * weights);
    }

    /** The median of the reviewers' means; nothing while there are fewer than two. */
    static OptionalInt median(List<Integer> means) {
        if (means.size() < FEWEST_REVIEWS) {
            return OptionalInt.empty();
        }
        var sorted = means.stream().sorted().toList();
        int upper = sorted.get(sorted.size() / 2);
        int lower = sorted.get((sorted.size() - 1) / 2);
        return OptionalInt.of((lower + upper + 1) / 2);
    }
}
