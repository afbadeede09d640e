package se.wikimedia.hub.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.itinerary.Bounds;
import se.wikimedia.hub.itinerary.Exchange;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.Solution;
import se.wikimedia.hub.itinerary.Worth;

/**
 * The best choice as a mixed integer program, the four levels of {@link Worth} one after the other, each keeping what
 * those before it have reached. If columns could be chosen in part, a level is soon solved, and hardly any column is in
 * parts then; it also says for each column how much less every choice with it is worth. So the search for a whole choice
 * looks only at columns that lose little (the core of Balas and Zemel 1980), and all others are out once the loss that
 * was looked at is more than what is missing. What comes out is counted again in whole numbers before it is believed.
 */
public final class MixedInteger implements AutoCloseable {

    public static final String NAME = "or-tools";

    private static final int LAST = Worth.LEVELS - 1;
    /** With more columns the last ten thousandth takes longer than all the rest. */
    static final int MOST_EXACT = 2_000;
    /** A little less than what is promised, as a solver measures the gap from another side. */
    private static final double NEAR = 0.9e-4;

    private static final double FIRST_WINDOW = 2e-4;
    private static final double TOLERANCE = 1e-6;

    private final PlanProblem problem;
    private final boolean exact;
    private final long end;
    private final Program inParts;
    private final Map<List<Long>, Known> known = new HashMap<>();
    private int[] best;
    private Worth most;

    /** What is known of a level when so much is reached of those before it; in the sense that more is better. */
    private static final class Known {

        /** The best with columns in parts. */
        private final double inParts;

        private final double[] losses;
        private double proven;

        Known(double inParts, double[] losses) {
            this.inParts = inParts;
            this.losses = losses;
            this.proven = inParts;
        }
    }

    private MixedInteger(PlanProblem problem, int mostExact, long end) {
        this.problem = problem;
        this.exact = problem.columns() <= mostExact;
        this.end = end;
        this.inParts = Program.inParts(problem);
        this.best = Exchange.choose(problem);
        this.most = problem.worth(best);
    }

    /**
     * The best that is found in a time.
     *
     * @param progress told each level that it comes to, from 0
     */
    public static Solution solve(PlanProblem problem, Duration time, IntConsumer progress) {
        return solve(problem, MOST_EXACT, time, progress);
    }

    static Solution solve(PlanProblem problem, int mostExact, Duration time, IntConsumer progress) {
        long end = System.nanoTime() + time.toNanos();
        Loader.loadNativeLibraries();
        try (var program = new MixedInteger(problem, mostExact, end)) {
            program.reachAllAtOnce(progress);
            var bound = new long[Worth.LEVELS];
            for (int level = 0; level < Worth.LEVELS; level++) {
                if (level == LAST) {
                    progress.accept(level);
                }
                bound[level] = program.improve(level);
            }
            return new Solution(program.best, program.most, Worth.of(bound), NAME);
        }
    }

    /** Mostly some choice is as good as can be in the first two levels; then one search does for three. */
    private void reachAllAtOnce(IntConsumer progress) {
        var reached = new long[LAST];
        for (int level = 0; level < LAST; level++) {
            progress.accept(level);
            var found = relax(level, reached);
            if (found.isEmpty()) {
                return;
            }
            reached[level] = whole(found.get().inParts);
            if (level == LAST - 1) {
                search(level, reached, found.get(), window(found.get()));
            }
        }
    }

    /** The bound that is proven for the level. */
    private long improve(int level) {
        long counted = Bounds.of(problem, most.people()).level(level);
        var found = counted == most.level(level) ? Optional.<Known>empty() : relax(level, reached(level));
        if (found.isEmpty()) {
            return counted;
        }
        var known = found.get();
        double window = window(known);
        boolean more = true;
        while (more && !isNear(level, bound(level, known.proven)) && left() > 0) {
            more = search(level, reached(level), known, window) && known.inParts - window > signed(level);
            window = Math.max(4 * window, known.inParts - signed(level) + TOLERANCE);
        }
        return bound(level, known.proven);
    }

    private long[] reached(int level) {
        return IntStream.range(0, level).mapToLong(most::level).toArray();
    }

    private double signed(int level) {
        return level < LAST ? most.level(level) : -most.level(level);
    }

    /** No worse than what was found. */
    private long bound(int level, double proven) {
        return level < LAST ? Math.max(whole(proven), most.level(level)) : -Math.max(whole(proven), -most.level(level));
    }

    private static long whole(double value) {
        return (long) Math.floor(value + TOLERANCE);
    }

    private boolean isNear(int level, long bound) {
        double gap = Math.abs(bound - most.level(level));
        return gap <= (exact ? 0 : NEAR * Math.abs(most.level(level)));
    }

    /** At first, twice what may be missing, and no less than a quarter of what is missing without one person. */
    private double window(Known known) {
        if (exact) {
            return Double.POSITIVE_INFINITY;
        }
        double whole = Math.abs(known.inParts);
        return Math.max(1, Math.max(FIRST_WINDOW * whole, whole / 4 / Math.max(1, most.people())));
    }

    private Optional<Known> relax(int level, long[] reached) {
        var key = Arrays.stream(reached).limit(level).boxed().toList();
        @Nullable Known before = known.get(key);
        if (before != null) {
            return Optional.of(before);
        }
        if (inParts.solve(level, reached, 0, left()) != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        var found = new Known(level < LAST ? inParts.value() : -inParts.value(), inParts.losses());
        known.put(key, found);
        return Optional.of(found);
    }

    /** Looks for a whole choice without columns that lose more than a window; whether it came to an end. */
    private boolean search(int level, long[] reached, Known known, double window) {
        int[] core = IntStream.range(0, problem.columns())
                .filter(column -> known.losses[column] <= window)
                .toArray();
        double inside = core.length == 0 ? 0 : search(level, reached, core);
        known.proven = Math.min(known.proven, Math.max(inside, known.inParts - window));
        return inside < Double.POSITIVE_INFINITY;
    }

    /** What no choice of some columns can exceed, in the sense that more is better. */
    private double search(int level, long[] reached, int[] core) {
        try (var program = Program.whole(problem, core)) {
            var status = program.solve(level, reached, exact ? 0 : NEAR, left() / (Worth.LEVELS - level));
            if (status == MPSolver.ResultStatus.INFEASIBLE) {
                return Double.NEGATIVE_INFINITY;
            }
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
                return Double.POSITIVE_INFINITY;
            }
            take(program.chosen());
            return level < LAST ? program.bound() : -program.bound();
        }
    }

    private void take(int[] chosen) {
        if (problem.holds(chosen)) {
            var better = Exchange.improve(problem, chosen);
            if (problem.worth(better).compareTo(most) > 0) {
                best = better;
                most = problem.worth(better);
            }
        }
    }

    private long left() {
        return (end - System.nanoTime()) / 1_000_000;
    }

    @Override
    public void close() {
        inParts.close();
    }
}
