package se.wikimedia.hub.itinerary;

/**
 * The best choice without any library (Land and Doig 1960): one visitor after the other takes each column or none, and
 * what can't become better than the best known so far is left out. It begins with {@link Exchange}, tries so many
 * steps and, where they don't do, answers with the best that it has and bounds by counting.
 */
public final class BranchAndBound {

    public static final String NAME = "branch-and-bound";

    private static final long MOST_STEPS = 2_000_000;
    private static final int MOST_VISITORS = 500;

    private final PlanProblem problem;
    private final int[] order;
    private final long[] reserves;
    private final long[] people;
    private final long[] preference;
    private final Draft draft;
    private long steps;
    private int[] best;
    private Worth most;

    private BranchAndBound(PlanProblem problem, int[] begun) {
        this.problem = problem;
        this.order = Exchange.order(problem);
        this.reserves = new long[order.length + 1];
        this.people = new long[order.length + 1];
        this.preference = new long[order.length + 1];
        this.draft = new Draft(problem);
        this.best = begun;
        this.most = problem.worth(begun);
        lookAhead();
    }

    /** What those from each place in the order on could add at most. */
    private void lookAhead() {
        for (int depth = order.length - 1; depth >= 0; depth--) {
            long reserve = 0;
            long dearest = 0;
            for (int number : problem.columnsOf(order[depth])) {
                var column = problem.column(number);
                long here = 0;
                for (int circle : column.circles()) {
                    here += problem.reserved(circle) > 0 ? 1 : 0;
                }
                reserve = Math.max(reserve, here);
                dearest = Math.max(dearest, column.preference());
            }
            reserves[depth] = reserves[depth + 1] + (problem.priority(order[depth]) ? reserve : 0);
            people[depth] = people[depth + 1] + (problem.columnsOf(order[depth]).length > 0 ? 1 : 0);
            preference[depth] = preference[depth + 1] + dearest;
        }
    }

    /** Pinned visitors have one column each, and all of those fit. */
    public static Solution solve(PlanProblem problem) {
        var search = new BranchAndBound(problem, Exchange.choose(problem));
        boolean finished = problem.visitors() <= MOST_VISITORS && search.branch(0);
        var bound = finished ? search.most : Bounds.of(problem, search.most.people());
        return new Solution(search.best, search.most, bound, NAME);
    }

    /** Whether everything below was looked at. */
    private boolean branch(int depth) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (depth == order.length) {
            if (draft.worth().compareTo(most) > 0) {
                most = draft.worth();
                best = draft.chosen.clone();
            }
            return true;
        }
        if (ahead(depth).compareTo(most) <= 0) {
            return true;
        }
        int visitor = order[depth];
        for (int number : problem.columnsOf(visitor)) {
            if (draft.fits(problem.column(number))) {
                draft.put(number);
                boolean finished = branch(depth + 1);
                draft.take(visitor);
                if (!finished) {
                    return false;
                }
            }
        }
        return problem.pinned(visitor) || branch(depth + 1);
    }

    private Worth ahead(int depth) {
        var now = draft.worth();
        return new Worth(
                now.reserves() + reserves[depth],
                now.people() + people[depth],
                now.preference() + preference[depth],
                now.co2());
    }
}
