package se.wikimedia.hub.solver;

import static se.wikimedia.hub.itinerary.PlanProblem.NONE;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.wikimedia.hub.itinerary.Bounds;
import se.wikimedia.hub.itinerary.Exchange;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.Solution;
import se.wikimedia.hub.itinerary.Worth;

/**
 * The best choice as a mixed integer program: a variable for each column that is 0 or 1, and one for each slot's
 * reserves. The four levels of {@link Worth} are solved one after the other, each keeping what those before it have
 * reached; a level that counting alone shows to be as good as it can be isn't solved. What comes out is counted again in
 * whole numbers before it is believed.
 */
public final class MixedInteger {

    public static final String NAME = "or-tools";

    private static final String SOLVER = "SCIP";
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double TOLERANCE = 1e-6;
    /** With more columns the last ten thousandth takes longer than all the rest. */
    private static final int MOST_EXACT = 2_000;

    private static final double NEAR = 1e-4;

    private final PlanProblem problem;
    private final MPSolver solver;
    private final MPVariable[] columns;
    private final MPConstraint[] levels = new MPConstraint[Worth.LEVELS];
    private final double[][] weights = new double[Worth.LEVELS][];
    private MPVariable[] reserves = new MPVariable[0];
    private int[] best;
    private Worth most;

    private MixedInteger(PlanProblem problem) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.solver = MPSolver.createSolver(SOLVER);
        this.columns = solver.makeBoolVarArray(problem.columns());
        this.best = Exchange.choose(problem);
        this.most = problem.worth(best);
        addVisitors();
        addCircles();
        addWhole();
        addLevels();
    }

    /**
     * The best that is found in a time.
     *
     * @param progress told the number of each level that begins, from 0
     */
    public static Solution solve(PlanProblem problem, Duration time, IntConsumer progress) {
        long end = System.nanoTime() + time.toNanos();
        var program = new MixedInteger(problem);
        var bound = new long[Worth.LEVELS];
        for (int level = 0; level < Worth.LEVELS; level++) {
            progress.accept(level);
            long left = Math.max(1, (end - System.nanoTime()) / 1_000_000);
            bound[level] = program.improve(level, left / (Worth.LEVELS - level));
            program.keep(level);
        }
        return new Solution(program.best, program.most, Worth.of(bound), NAME);
    }

    private void addVisitors() {
        var rows = IntStream.range(0, problem.visitors())
                .mapToObj(visitor -> solver.makeConstraint(problem.pinned(visitor) ? 1 : 0, 1))
                .toArray(MPConstraint[]::new);
        for (int column = 0; column < columns.length; column++) {
            rows[problem.column(column).visitor()].setCoefficient(columns[column], 1);
        }
    }

    private void addCircles() {
        reserves = new MPVariable[problem.circles()];
        var full = new MPConstraint[problem.circles()];
        var filled = new MPConstraint[problem.circles()];
        for (int circle = 0; circle < full.length; circle++) {
            full[circle] = solver.makeConstraint(-INFINITY, problem.limit(circle));
            reserves[circle] = solver.makeNumVar(0, problem.reserved(circle), "");
            filled[circle] = solver.makeConstraint(-INFINITY, 0);
            filled[circle].setCoefficient(reserves[circle], 1);
        }
        for (int number = 0; number < columns.length; number++) {
            var column = problem.column(number);
            for (int circle : column.circles()) {
                full[circle].setCoefficient(columns[number], 1);
                if (problem.priority(column.visitor())) {
                    filled[circle].setCoefficient(columns[number], -1);
                }
            }
        }
    }

    private void addWhole() {
        limit(problem.budget(), weights(column -> problem.column(column).euros()));
        limit(problem.co2Cap(), weights(column -> problem.column(column).co2()));
    }

    private void limit(long most, double[] weight) {
        if (most < Long.MAX_VALUE) {
            var row = solver.makeConstraint(-INFINITY, (double) most);
            for (int column = 0; column < columns.length; column++) {
                row.setCoefficient(columns[column], weight[column]);
            }
        }
    }

    private double[] weights(IntUnaryOperator of) {
        return IntStream.range(0, columns.length).map(of).asDoubleStream().toArray();
    }

    private void addLevels() {
        weights[0] = new double[columns.length];
        weights[1] = weights(column -> 1);
        weights[2] = weights(column -> problem.column(column).preference());
        weights[3] = weights(column -> problem.column(column).co2());
        for (int level = 0; level < Worth.LEVELS - 1; level++) {
            levels[level] = solver.makeConstraint(-INFINITY, INFINITY);
            for (int column = 0; column < columns.length && level > 0; column++) {
                levels[level].setCoefficient(columns[column], weights[level][column]);
            }
        }
        Arrays.stream(reserves).forEach(reserve -> levels[0].setCoefficient(reserve, 1));
    }

    /** The bound that is proven for the level. */
    private long improve(int level, long milliseconds) {
        long counted = Bounds.of(problem, most.people()).level(level);
        if (counted == most.level(level)) {
            return counted;
        }
        aim(level);
        solver.setTimeLimit(milliseconds);
        hint();
        var status = solver.solve(parameters());
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return counted;
        }
        take();
        double proven = solver.objective().bestBound();
        return level == Worth.LEVELS - 1
                ? Math.min(most.level(level), Math.max(counted, (long) Math.ceil(proven - TOLERANCE)))
                : Math.max(most.level(level), Math.min(counted, (long) Math.floor(proven + TOLERANCE)));
    }

    private MPSolverParameters parameters() {
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(
                MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, columns.length > MOST_EXACT ? NEAR : 0);
        return parameters;
    }

    private double counted(int level) {
        return Bounds.of(problem, 0).level(level);
    }

    /** The next level counts too, but all of it together less than one: so the bound of this one stays what it is. */
    private void aim(int level) {
        var objective = solver.objective();
        objective.clear();
        double next = level + 1 < Worth.LEVELS - 1 ? 1 / (1 + counted(level + 1)) : 0;
        for (int column = 0; column < columns.length; column++) {
            double more = next == 0 ? 0 : next * weights[level + 1][column];
            objective.setCoefficient(columns[column], weights[level][column] + more);
        }
        if (level == 0) {
            Arrays.stream(reserves).forEach(reserve -> objective.setCoefficient(reserve, 1));
        }
        objective.setOptimizationDirection(level < Worth.LEVELS - 1);
    }

    /** The best so far in all variables: a part of them would have to be completed first. */
    private void hint() {
        var all = Stream.concat(Arrays.stream(columns), Arrays.stream(reserves)).toArray(MPVariable[]::new);
        var values = new double[all.length];
        var filled = new int[reserves.length];
        for (int visitor = 0; visitor < best.length; visitor++) {
            if (best[visitor] != NONE) {
                values[best[visitor]] = 1;
                for (int circle : problem.column(best[visitor]).circles()) {
                    filled[circle] += problem.priority(visitor) ? 1 : 0;
                }
            }
        }
        for (int circle = 0; circle < filled.length; circle++) {
            values[columns.length + circle] = Math.min(filled[circle], problem.reserved(circle));
        }
        solver.setHint(all, values);
    }

    private void take() {
        var chosen = new int[problem.visitors()];
        Arrays.fill(chosen, NONE);
        for (int column = 0; column < columns.length; column++) {
            if (columns[column].solutionValue() > 0.5) {
                chosen[problem.column(column).visitor()] = column;
            }
        }
        if (problem.holds(chosen)) {
            var better = Exchange.improve(problem, chosen);
            if (problem.worth(better).compareTo(most) > 0) {
                best = better;
                most = problem.worth(better);
            }
        }
    }

    private void keep(int level) {
        if (level < Worth.LEVELS - 1) {
            levels[level].setLb((double) most.level(level));
        }
    }
}
