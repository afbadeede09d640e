package se.wikimedia.hub.itinerary;

import static se.wikimedia.hub.itinerary.PlanProblem.NONE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A good choice in little time: each visitor in turn takes what is worth most, those with the fewest possibilities first;
 * then visitors change for what is better, and move to let others in, as long as the whole is worth more by it.
 */
public final class Exchange {

    private static final int MOST_ROUNDS = 20;
    private static final int MOST_ASKED = 100;

    private final PlanProblem problem;
    private final Draft draft;
    private final int[] order;

    private Exchange(PlanProblem problem) {
        this.problem = problem;
        this.draft = new Draft(problem);
        this.order = order(problem);
    }

    /** What becomes of a choice that holds when it is improved in the same way; never worse. */
    public static int[] improve(PlanProblem problem, int[] begun) {
        var exchange = new Exchange(problem);
        Arrays.stream(begun).filter(column -> column != NONE).forEach(exchange.draft::put);
        return exchange.finish();
    }

    /** Pinned visitors have their columns in any case; it doesn't {@link PlanProblem#holds hold} where those don't fit. */
    public static int[] choose(PlanProblem problem) {
        var exchange = new Exchange(problem);
        exchange.fill();
        return exchange.finish();
    }

    private int[] finish() {
        for (int round = 0; round < MOST_ROUNDS && improve(); round++) {
            // until nothing becomes better
        }
        return draft.chosen;
    }

    /** Those who are pinned, those with priority, the others; of each the one with the fewest columns first. */
    static int[] order(PlanProblem problem) {
        return IntStream.range(0, problem.visitors())
                .boxed()
                .sorted(Comparator.comparing((Integer visitor) -> !problem.pinned(visitor))
                        .thenComparing(visitor -> !problem.priority(visitor))
                        .thenComparing(visitor -> problem.columnsOf(visitor).length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void fill() {
        for (int visitor : order) {
            if (problem.pinned(visitor)) {
                Arrays.stream(problem.columnsOf(visitor)).limit(1).forEach(draft::put);
            } else {
                putBest(visitor);
            }
        }
    }

    private void putBest(int visitor) {
        int best = draft.best(visitor);
        if (best != NONE) {
            draft.put(best);
        }
    }

    private boolean improve() {
        var before = draft.worth();
        for (int visitor : order) {
            if (!problem.pinned(visitor)) {
                if (draft.chosen[visitor] == NONE) {
                    letIn(visitor);
                } else {
                    change(visitor);
                }
            }
        }
        return draft.worth().compareTo(before) > 0;
    }

    private void change(int visitor) {
        draft.take(visitor);
        putBest(visitor);
    }

    private void letIn(int visitor) {
        putBest(visitor);
        if (draft.chosen[visitor] != NONE) {
            return;
        }
        for (int number : problem.columnsOf(visitor)) {
            int full = draft.onlyFull(problem.column(number));
            if (full != NONE && moveAside(number, full)) {
                return;
            }
        }
    }

    private boolean moveAside(int number, int full) {
        var column = problem.column(number);
        var others = Arrays.stream(draft.inside(full))
                .filter(other -> !problem.pinned(other))
                .limit(MOST_ASKED)
                .toArray();
        for (int other : others) {
            var before = draft.worth();
            int left = draft.chosen[other];
            draft.take(other);
            if (draft.fits(column)) {
                draft.put(number);
                putBest(other);
                if (draft.worth().compareTo(before) > 0) {
                    return true;
                }
                if (draft.chosen[other] != NONE) {
                    draft.take(other);
                }
                draft.take(column.visitor());
            }
            draft.put(left);
        }
        return false;
    }
}
