package se.wikimedia.hub.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for a unit. What somebody else has open comes last; else the more readers the sooner, then what is on a
 * path, what an open tour requires, what was asked for in this language, and then as it is read.
 *
 * @param readers who met the lesson untranslated; below {@value #FEW} it only counts that there are any, so that nobody
 *     can be told from the order either
 * @param place in reading order
 */
record Stakes(boolean taken, int readers, boolean onPath, boolean forTour, boolean askedFor, int place) {

    static final int FEW = 5;

    static final Comparator<Stakes> WEIGHTIEST_FIRST = Comparator.comparing(Stakes::taken)
            .thenComparing(Comparator.comparingInt(Stakes::readersThatCount).reversed())
            .thenComparing(Stakes::onPath, Comparator.reverseOrder())
            .thenComparing(Stakes::forTour, Comparator.reverseOrder())
            .thenComparing(Stakes::askedFor, Comparator.reverseOrder())
            .thenComparingInt(Stakes::place);

    private int readersThatCount() {
        return readers < FEW ? Math.min(readers, 1) : readers;
    }

    /** Null where it is too small a number to be told. */
    @Nullable
    Integer told() {
        return readers < FEW ? null : readers;
    }

    /** In the order of their weight. */
    List<String> reasons() {
        var reasons = new ArrayList<String>();
        add(reasons, taken, "taken");
        add(reasons, readers > 0, "readers");
        add(reasons, onPath, "path");
        add(reasons, forTour, "tour");
        add(reasons, askedFor, "request");
        return reasons;
    }

    private static void add(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
