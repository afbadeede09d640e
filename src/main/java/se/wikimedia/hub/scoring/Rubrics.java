package se.wikimedia.hub.scoring;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** By what a tour's applications are scored: public, and the coordinator's until the scoring begins. */
@Service
public class Rubrics {

    @Inject
    ReviewRepository reviews;

    @Inject
    Tours tours;

    @Inject
    CurrentPerson me;

    /** @throws Problem not found */
    @AllowedToAll
    public RubricRow get(String tourId) {
        var tour = tours.get(tourId);
        boolean open = isOpen(tour);
        return reviews.rubric(tour.id())
                .map(rubric -> new RubricRow(rubric.criteria(), open, rubric.version()))
                .orElseGet(() -> new RubricRow(Rubric.USUAL, open, 0));
    }

    /** A coordinator can move a phase back, and a score given stays one on the criteria that its reviewer read. */
    private boolean isOpen(TourRow tour) {
        boolean before = tour.is(Phase.DRAFTING) || tour.is(Phase.HOSTS_INVITED) || tour.is(Phase.APPLICATIONS_OPEN);
        return before && reviews.in(tour.id()).isEmpty();
    }

    /**
     * Replaces the criteria as a whole.
     *
     * @param version the one to be changed; null takes any
     * @throws Problem invalid; stale; conflict, where the scoring has begun
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public RubricRow change(String tour, RubricDraft draft, @Nullable Integer version) {
        var before = get(tour);
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        if (!before.open()) {
            throw Problem.of(Problem.Kind.CONFLICT, "scoring-begun");
        }
        if (version != null && version != before.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        var rubric = reviews.rubric(tour).orElseGet(() -> new Rubric(tour));
        rubric.become(draft);
        reviews.save(rubric);
        return get(tour);
    }
}
