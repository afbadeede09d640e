package se.wikimedia.hub.itinerary;

import static se.wikimedia.hub.itinerary.PlanProblem.NONE;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A choice while it is being made: what fits into it still, and what it is worth so far. */
final class Draft {

    final int[] chosen;
    private final PlanProblem problem;
    private final int[] taken;
    private final int[] filled;
    private final BitSet[] inside;
    private long euros;
    private long reserves;
    private long people;
    private long preference;
    private long co2;

    Draft(PlanProblem problem) {
        this.problem = problem;
        this.chosen = new int[problem.visitors()];
        this.taken = new int[problem.circles()];
        this.filled = new int[problem.circles()];
        this.inside = new BitSet[problem.circles()];
        Arrays.setAll(inside, circle -> new BitSet());
        Arrays.fill(chosen, NONE);
    }

    Worth worth() {
        return new Worth(reserves, people, preference, co2);
    }

    /** What it would be worth with this column, of a visitor who has none. */
    Worth worthWith(PlanProblem.Column column) {
        long more = 0;
        if (problem.priority(column.visitor())) {
            for (int circle : column.circles()) {
                more += filled[circle] < problem.reserved(circle) ? 1 : 0;
            }
        }
        return new Worth(reserves + more, people + 1, preference + column.preference(), co2 + column.co2());
    }

    boolean fits(PlanProblem.Column column) {
        if (euros + column.euros() > problem.budget() || co2 + column.co2() > problem.co2Cap()) {
            return false;
        }
        for (int circle : column.circles()) {
            if (taken[circle] >= problem.limit(circle)) {
                return false;
            }
        }
        return true;
    }

    /** Those who take a place in a circle, by number. */
    int[] inside(int circle) {
        return inside[circle].stream().toArray();
    }

    /** The only circle that keeps the column out; nothing where several do, or something else does. */
    int onlyFull(PlanProblem.Column column) {
        int full = NONE;
        for (int circle : column.circles()) {
            if (taken[circle] >= problem.limit(circle)) {
                if (full != NONE) {
                    return NONE;
                }
                full = circle;
            }
        }
        return full;
    }

    void put(int number) {
        var column = problem.column(number);
        chosen[column.visitor()] = number;
        count(column, 1);
    }

    void take(int visitor) {
        count(problem.column(chosen[visitor]), -1);
        chosen[visitor] = NONE;
    }

    private void count(PlanProblem.Column column, int step) {
        euros += (long) step * column.euros();
        co2 += (long) step * column.co2();
        preference += (long) step * column.preference();
        people += step;
        for (int circle : column.circles()) {
            taken[circle] += step;
            inside[circle].set(column.visitor(), step > 0);
            if (problem.priority(column.visitor())) {
                int before = Math.min(filled[circle], problem.reserved(circle));
                filled[circle] += step;
                reserves += Math.min(filled[circle], problem.reserved(circle)) - before;
            }
        }
    }

    /** The column of a visitor who has none by which it would be worth most; nothing where none fits. */
    int best(int visitor) {
        int best = NONE;
        @Nullable Worth most = null;
        for (int number : problem.columnsOf(visitor)) {
            var column = problem.column(number);
            if (fits(column)) {
                var worth = worthWith(column);
                if (most == null || worth.compareTo(most) > 0) {
                    most = worth;
                    best = number;
                }
            }
        }
        return best;
    }
}
