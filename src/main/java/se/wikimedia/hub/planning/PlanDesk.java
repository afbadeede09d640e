package se.wikimedia.hub.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.itinerary.Itinerary;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Tours;

/** What happens to a plan, each time in a transaction of its own, which can be run again after a deadlock. */
@ApplicationScoped
class PlanDesk {

    @Inject
    PlanRepository plans;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin(String tour, String input) {
        var now = clock.instant();
        boolean underWay =
                plans.list(tour, Long.MAX_VALUE, 1).stream().anyMatch(plan -> plan.state(now) == PlanState.SOLVING);
        if (underWay) {
            throw Problem.of(Problem.Kind.CONFLICT, "still-planning");
        }
        var plan = new Plan(tour, input, now);
        plans.add(plan);
        return plan.id();
    }

    /** Whether the plan is still wanted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean live(long id, int level) {
        return plan(id).live(level, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void solve(long id, String result) {
        plan(id).solve(result);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void cancel(long id) {
        plan(id).cancel();
    }

    /**
     * Takes all the places of a plan, or none. Returns how many; slots in order, so that two at once don't wait for each
     * other.
     *
     * @param people ids by username
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int publish(PlanRow row, Map<String, Long> people) {
        var plan = plan(row.id());
        if (plan.published().isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "already-published");
        }
        var answerBy = tours.get(row.tour()).answerBy(clock.instant());
        var places = row.found().itineraries().stream()
                .flatMap(itinerary -> itinerary.slots().stream().map(slot -> new Place(slot, itinerary)))
                .sorted(Comparator.comparingLong(Place::slot).thenComparing(Place::visitor))
                .toList();
        places.forEach(
                place -> placements.place(row.tour(), place.slot, person(people, place), place.visitor(), answerBy));
        plan.publish(clock.instant());
        return places.size();
    }

    private Plan plan(long id) {
        return plans.lock(id).orElseThrow(Problem::notFound);
    }

    private static long person(Map<String, Long> people, Place place) {
        return Optional.ofNullable(people.get(place.visitor()))
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "visitor-gone"));
    }

    private record Place(long slot, Itinerary itinerary) {

        String visitor() {
            return itinerary.visitor();
        }
    }
}
