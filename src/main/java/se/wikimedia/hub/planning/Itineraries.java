package se.wikimedia.hub.planning;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.itinerary.PlanInput;
import se.wikimedia.hub.itinerary.PlanResult;
import se.wikimedia.hub.itinerary.TourItineraries;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Plans of a tour with several hosts. A coordinator makes as many as it takes and publishes one; only then are places
 * taken.
 */
@Service
public class Itineraries {

    private static final int USUAL_WAIT_SECONDS = 10;

    @Inject
    PlanRepository plans;

    @Inject
    PlanDesk desk;

    @Inject
    PlanWork work;

    @Inject
    TourAsPlanned inputs;

    @Inject
    Applications applications;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private final Jsonb json = JsonbBuilder.create();

    /**
     * Plans for the visitors who have no place yet with the places still free. What takes longer than some seconds goes
     * on in the background.
     *
     * @throws Problem invalid; conflict, while another plan of the tour is being made
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlanRow plan(String tour, PlanWish wish) {
        refuseUnlessCoordinator(tour);
        check(wish.problems());
        var input = inputs.of(tour, wish);
        check(
                TourItineraries.of(input).pinsHold()
                        ? List.of()
                        : List.of(new FieldProblem("pins", "planning.pins.impossible")));
        long id = DeadlockRetry.run(() -> desk.begin(tour, json.toJson(input)));
        await(work.begin(id, input, wish.time()));
        return get(tour, id);
    }

    private static void check(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private static void await(Future<?> making) {
        try {
            making.get(USUAL_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            // it goes on, and whoever looks again sees how far it is
        }
    }

    /** The latest first, those older than {@code before}. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public List<PlanRow> list(String tour, long before, int limit) {
        refuseUnlessCoordinator(tour);
        return plans.list(tour, before, limit).stream().map(this::row).toList();
    }

    /** @throws Problem not found */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public PlanRow get(String tour, long id) {
        refuseUnlessCoordinator(tour);
        return row(plans.find(tour, id).orElseThrow(Problem::notFound));
    }

    /** Ends a plan that is being made; one that is made stays as it is. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlanRow cancel(String tour, long id) {
        var plan = get(tour, id);
        DeadlockRetry.run(() -> {
            desk.cancel(plan.id());
            return plan;
        });
        return get(tour, id);
    }

    /**
     * Takes all the places of a plan, or none.
     *
     * @throws Problem conflict, where it isn't solved or published already, or a place or a night has been taken in the
     *     meantime
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlanRow publish(String tour, long id) {
        var plan = get(tour, id);
        if (!plan.is(PlanState.SOLVED.key())) {
            throw Problem.of(Problem.Kind.CONFLICT, "not-planned");
        }
        var people = applications.submitted(tour).stream()
                .collect(Collectors.toMap(applied -> applied.row().visitor(), Applied::person));
        DeadlockRetry.run(() -> desk.publish(plan, people));
        return get(tour, id);
    }

    private PlanRow row(Plan plan) {
        return new PlanRow(
                plan.id(),
                plan.tour(),
                plan.created(),
                plan.published().orElse(null),
                plan.state(clock.instant()).key(),
                plan.level(),
                json.fromJson(plan.input(), PlanInput.class),
                plan.result()
                        .map(found -> json.fromJson(found, PlanResult.class))
                        .orElse(null));
    }

    private void refuseUnlessCoordinator(String tour) {
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
    }
}
