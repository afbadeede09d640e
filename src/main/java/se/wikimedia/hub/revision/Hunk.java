package se.wikimedia.hub.revision;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where two sequences differ: what lies from start to end (exclusive) in the first stands from newStart to
 * newEnd in the second. One of the two may be empty, not both.
 */
record Hunk(int start, int end, int newStart, int newEnd) {

    /** Comparing 5,000 with 5,000 items that have nothing in common takes about a second. */
    private static final long MOST_COMPARISONS = 25_000_000;

    /**
     * The fewest removals and additions that lead from the first to the second (Myers 1986, linear space), in order,
     * with equal items between any two hunks. Time is O((n + m) d) for n and m items of which d differ, not counting
     * the common start and end. Where those leave more than 25 million pairs, all between them is one hunk.
     */
    static List<Hunk> between(List<String> from, List<String> to) {
        Hunk middle = middle(from, to);
        if (middle.isEmpty()) {
            return List.of();
        }
        return middle.pairs() > MOST_COMPARISONS ? List.of(middle) : middle.inDetail(from, to);
    }

    static boolean areComparable(List<String> from, List<String> to) {
        return middle(from, to).pairs() <= MOST_COMPARISONS;
    }

    boolean isEmpty() {
        return start == end && newStart == newEnd;
    }

    private static Hunk middle(List<String> from, List<String> to) {
        int most = Math.min(from.size(), to.size());
        int head = 0;
        while (head < most && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        return new Hunk(head, from.size() - tail, head, to.size() - tail);
    }

    private long pairs() {
        return (long) (end - start) * (newEnd - newStart);
    }

    private List<Hunk> inDetail(List<String> from, List<String> to) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(
                        numbered(from.subList(start, end), numbers),
                        numbered(to.subList(newStart, newEnd), numbers),
                        null);
        List<Hunk> hunks = new ArrayList<>();
        for (Change change : changes) {
            Hunk next = new Hunk(
                    start + change.startOriginal,
                    start + change.endOriginal,
                    newStart + change.startRevised,
                    newStart + change.endRevised);
            int last = hunks.size() - 1;
            if (last >= 0 && hunks.get(last).touches(next)) {
                hunks.set(last, hunks.get(last).upTo(next));
            } else {
                hunks.add(next);
            }
        }
        return hunks;
    }

    /** Equal items have equal numbers, which are quicker to compare. */
    private static List<Integer> numbered(List<String> items, Map<String, Integer> numbers) {
        return items.stream()
                .map(item -> numbers.computeIfAbsent(item, unseen -> numbers.size()))
                .toList();
    }

    private boolean touches(Hunk next) {
        return end == next.start && newEnd == next.newStart;
    }

    private Hunk upTo(Hunk next) {
        return new Hunk(start, next.end, newStart, next.newEnd);
    }
}
