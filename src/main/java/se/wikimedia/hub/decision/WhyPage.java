package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.ApplicationRow;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.matching.Obstacle;
import se.wikimedia.hub.scoring.Reviews;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a visitor reads what was decided, and of each slot why they are not there. */
@Named
@RequestScoped
@Route("/tours/{tour}/why")
@RolesAllowed("learner")
public class WhyPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Matchings matchings;

    @Inject
    Reasons reasons;

    @Inject
    Applications applications;

    @Inject
    MyTrips trips;

    @Inject
    Reviews reviews;

    private @Nullable TourRow tour;
    private List<Long> ranking = List.of();
    private boolean sent;
    private Optional<String> seed = Optional.empty();
    private Map<Long, List<Obstacle>> whyNot = Map.of();

    /** A slot, and what stands between it and the reader; nothing where nothing does. */
    public record Line(SlotRow slot, String explanation) {}

    /** A place that has ended, and why. */
    public record Former(SlotRow slot, String outcome) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        sent = applications.mineSubmitted(tour.id()).isPresent();
        ranking = applications.mine(tour.id()).map(ApplicationRow::ranking).orElse(List.of());
        seed = matchings.seedOfMine(tour.id());
        whyNot = matchings.whyNot(tour.id());
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    /** A message key for how things stand. */
    public String getStanding() {
        if (trips.openIn(getTour().id())) {
            return "decision.why.offered";
        }
        if (!getPlaces().isEmpty()) {
            return "decision.why.placed";
        }
        if (seed.isPresent()) {
            return "decision.why.refused";
        }
        return sent ? "decision.why.undecided" : "decision.why.unsent";
    }

    public List<SlotRow> getPlaces() {
        return trips.placesIn(getTour().id());
    }

    /** Places that the reader had. */
    public List<Former> getFormer() {
        return trips.endedIn(getTour().id()).stream()
                .map(place -> new Former(
                        slots.get(place.tour(), place.slot()),
                        Optional.ofNullable(place.outcome()).orElse("cancelled")))
                .toList();
    }

    /** Of the lottery that decided on the reader; empty while nothing is decided. */
    public String getSeed() {
        return seed.orElse("");
    }

    /** What reviewers want the reader to know, once it is decided. */
    public List<String> getComments() {
        return seed.isEmpty() ? List.of() : reviews.commentsOnMine(getTour().id());
    }

    /** The slots that the reader ranked first, in their order; none where nothing can be said of them. */
    public List<Line> getLines() {
        return !sent && seed.isEmpty()
                ? List.of()
                : slots.all(getTour().id()).stream()
                        .filter(SlotRow::published)
                        .filter(slot -> !trips.placedIn(slot.id()))
                        .sorted(Comparator.comparingInt(this::rank))
                        .map(slot -> new Line(slot, reasons.explain(whyNot.getOrDefault(slot.id(), List.of()))))
                        .toList();
    }

    private int rank(SlotRow slot) {
        int rank = ranking.indexOf(slot.id());
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
