package se.wikimedia.hub.planning;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.wikimedia.hub.itinerary.BranchAndBound;
import se.wikimedia.hub.itinerary.PlanInput;
import se.wikimedia.hub.itinerary.Solution;
import se.wikimedia.hub.itinerary.TourItineraries;
import se.wikimedia.hub.shared.db.DeadlockRetry;

/** Makes plans in the background: with the worker, and without where there is none or it fails. */
@ApplicationScoped
class PlanWork {

    private static final Logger LOG = Logger.getLogger(PlanWork.class.getName());

    @Inject
    SolverProcess process;

    @Inject
    PlanDesk desk;

    @Resource
    ManagedExecutorService executor;

    private final Jsonb json = JsonbBuilder.create();

    Future<?> begin(long plan, PlanInput input, int seconds) {
        return executor.submit(() -> make(plan, input, seconds));
    }

    private void make(long plan, PlanInput input, int seconds) {
        var tour = TourItineraries.of(input);
        var problem = tour.problem();
        Solution solution;
        try {
            solution = process.solve(problem, seconds, level -> wanted(plan, level));
        } catch (IOException e) {
            LOG.log(Level.INFO, () -> "plan " + plan + " is not made by the worker: " + e.getMessage());
            if (!wanted(plan, 0)) {
                return;
            }
            solution = BranchAndBound.solve(problem);
        }
        var result = json.toJson(tour.result(solution));
        DeadlockRetry.run(() -> {
            desk.solve(plan, result);
            return plan;
        });
    }

    private boolean wanted(long plan, int level) {
        return DeadlockRetry.run(() -> desk.live(plan, level));
    }
}
