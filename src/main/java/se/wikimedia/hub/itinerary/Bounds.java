package se.wikimedia.hub.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** What no choice can exceed, by counting alone. */
public final class Bounds {

    private final PlanProblem problem;

    private Bounds(PlanProblem problem) {
        this.problem = problem;
    }

    /** Each level for itself; CO₂ for choices that place at least so many people. */
    public static Worth of(PlanProblem problem, long people) {
        var bounds = new Bounds(problem);
        return new Worth(bounds.reserves(), bounds.people(), bounds.preference(), bounds.co2(people));
    }

    private long reserves() {
        var wanted = new int[problem.circles()];
        for (int visitor = 0; visitor < problem.visitors(); visitor++) {
            if (problem.priority(visitor)) {
                Arrays.stream(problem.columnsOf(visitor))
                        .flatMap(column -> Arrays.stream(problem.column(column).circles()))
                        .distinct()
                        .forEach(circle -> wanted[circle]++);
            }
        }
        long reserves = 0;
        for (int circle = 0; circle < wanted.length; circle++) {
            reserves += Math.min(wanted[circle], Math.min(problem.reserved(circle), problem.limit(circle)));
        }
        return reserves;
    }

    private long people() {
        long money = howMany(least(PlanProblem.Column::euros), problem.budget());
        long air = howMany(least(PlanProblem.Column::co2), problem.co2Cap());
        return Math.min(money, air);
    }

    private static long howMany(List<Integer> sorted, long limit) {
        long sum = 0;
        long count = 0;
        for (int each : sorted) {
            sum += each;
            if (sum > limit) {
                break;
            }
            count++;
        }
        return count;
    }

    private long preference() {
        long sum = 0;
        for (int visitor = 0; visitor < problem.visitors(); visitor++) {
            sum += Arrays.stream(problem.columnsOf(visitor))
                    .map(column -> problem.column(column).preference())
                    .max()
                    .orElse(0);
        }
        return sum;
    }

    private long co2(long people) {
        return least(PlanProblem.Column::co2).stream()
                .limit(people)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** The least that each visitor takes, of those who can travel at all; ascending. */
    private List<Integer> least(ToIntFunction<PlanProblem.Column> what) {
        var least = new ArrayList<Integer>();
        for (int visitor = 0; visitor < problem.visitors(); visitor++) {
            Arrays.stream(problem.columnsOf(visitor))
                    .map(column -> what.applyAsInt(problem.column(column)))
                    .min()
                    .ifPresent(least::add);
        }
        Collections.sort(least);
        return least;
    }
}
