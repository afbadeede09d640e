package se.wikimedia.hub.solver;

import static se.wikimedia.hub.itinerary.PlanProblem.NONE;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.Worth;

/**
 * The choice as a linear program of OR-Tools: a variable for each column that may be chosen, one for the reserves of each
 * slot that has any, and a row for each of the first levels of {@link Worth}, which can be held at what it has to reach.
 */
final class Program implements AutoCloseable {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final int LAST = Worth.LEVELS - 1;

    private final PlanProblem problem;
    private final MPSolver solver;
    private final int[] kept;
    private final MPVariable[] columns;
    private final List<MPVariable> reserves = new ArrayList<>();
    private final MPConstraint[] levels = new MPConstraint[LAST];

    private Program(PlanProblem problem, String library, int[] kept, boolean whole) {
        this.problem = problem;
        this.kept = kept;
        this.solver = MPSolver.createSolver(library);
        this.columns = solver.makeVarArray(kept.length, 0, whole ? 1 : INFINITY, whole);
        Arrays.setAll(levels, level -> solver.makeConstraint(-INFINITY, INFINITY));
        addVisitors();
        addCircles();
        limit(problem.budget(), PlanProblem.Column::euros);
        limit(problem.co2Cap(), PlanProblem.Column::co2);
        addLevels();
    }

    /** All columns, each of which may be chosen in part. */
    static Program inParts(PlanProblem problem) {
        return new Program(
                problem, "GLOP", IntStream.range(0, problem.columns()).toArray(), false);
    }

    /** Some of the columns, each chosen or not. */
    static Program whole(PlanProblem problem, int[] kept) {
        return new Program(problem, "CBC", kept, true);
    }

    private void addVisitors() {
        var rows = IntStream.range(0, problem.visitors())
                .mapToObj(visitor -> solver.makeConstraint(problem.pinned(visitor) ? 1 : 0, 1))
                .toArray(MPConstraint[]::new);
        for (int i = 0; i < kept.length; i++) {
            rows[problem.column(kept[i]).visitor()].setCoefficient(columns[i], 1);
        }
    }

    private void addCircles() {
        var full = new MPConstraint[problem.circles()];
        var filled = new MPConstraint[problem.circles()];
        for (int circle = 0; circle < full.length; circle++) {
            full[circle] = solver.makeConstraint(-INFINITY, problem.limit(circle));
            filled[circle] = solver.makeConstraint(-INFINITY, 0);
            if (problem.reserved(circle) > 0) {
                var reserve = solver.makeNumVar(0, problem.reserved(circle), "");
                filled[circle].setCoefficient(reserve, 1);
                levels[0].setCoefficient(reserve, 1);
                reserves.add(reserve);
            }
        }
        for (int i = 0; i < kept.length; i++) {
            var column = problem.column(kept[i]);
            for (int circle : column.circles()) {
                full[circle].setCoefficient(columns[i], 1);
                if (problem.priority(column.visitor()) && problem.reserved(circle) > 0) {
                    filled[circle].setCoefficient(columns[i], -1);
                }
            }
        }
    }

    private void limit(long most, ToIntFunction<PlanProblem.Column> what) {
        if (most < Long.MAX_VALUE) {
            var row = solver.makeConstraint(-INFINITY, (double) most);
            for (int i = 0; i < kept.length; i++) {
                row.setCoefficient(columns[i], what.applyAsInt(problem.column(kept[i])));
            }
        }
    }

    private void addLevels() {
        for (int i = 0; i < kept.length; i++) {
            for (int level = 1; level < LAST; level++) {
                levels[level].setCoefficient(columns[i], weight(level, kept[i]));
            }
        }
    }

    private int weight(int level, int column) {
        return switch (level) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> problem.column(column).preference();
            default -> problem.column(column).co2();
        };
    }

    /**
     * The best of a level among what reaches so much of each level before it.
     *
     * @param gap the share by which the answer may be off
     */
    MPSolver.ResultStatus solve(int level, long[] reached, double gap, long milliseconds) {
        for (int each = 0; each < LAST; each++) {
            levels[each].setLb(each < level ? reached[each] : -INFINITY);
        }
        aim(level);
        solver.setTimeLimit(Math.max(1, milliseconds));
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
        return solver.solve(parameters);
    }

    private void aim(int level) {
        var objective = solver.objective();
        objective.clear();
        for (int i = 0; i < kept.length; i++) {
            objective.setCoefficient(columns[i], weight(level, kept[i]));
        }
        if (level == 0) {
            reserves.forEach(reserve -> objective.setCoefficient(reserve, 1));
        }
        objective.setOptimizationDirection(level < LAST);
    }

    double value() {
        return solver.objective().value();
    }

    double bound() {
        return solver.objective().bestBound();
    }

    /** How much less any choice with a column is worth, for each column; where parts were allowed. */
    double[] losses() {
        return Arrays.stream(columns)
                .mapToDouble(column -> Math.abs(column.reducedCost()))
                .toArray();
    }

    /** Each visitor's column. */
    int[] chosen() {
        var chosen = new int[problem.visitors()];
        Arrays.fill(chosen, NONE);
        for (int i = 0; i < kept.length; i++) {
            if (columns[i].solutionValue() > 0.5) {
                chosen[problem.column(kept[i]).visitor()] = kept[i];
            }
        }
        return chosen;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
