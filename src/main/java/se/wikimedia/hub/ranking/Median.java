package se.wikimedia.hub.ranking;

import java.util.List;

/** The middle one, or the mean of the middle two. */
final class Median {

    private Median() {}

    /** {@code values} has one at least. */
    static double of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
