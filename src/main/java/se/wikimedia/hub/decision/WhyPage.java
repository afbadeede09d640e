package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.matching.Obstacle;
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

    private @Nullable TourRow tour;
    private Map<Long, List<Obstacle>> whyNot = Map.of();

    /** A slot, and what stands between it and the reader; nothing where nothing does. */
    public record Line(SlotRow slot, String explanation) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        whyNot = matchings.whyNot(tour.id());
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public boolean isDecided() {
        return matchings.decided(getTour().id());
    }

    public Optional<SlotRow> getPlace() {
        return matchings.myPlace(getTour().id()).map(slot -> slots.get(getTour().id(), slot));
    }

    public List<Line> getLines() {
        return slots.all(getTour().id()).stream()
                .filter(SlotRow::published)
                .map(slot -> new Line(slot, reasons.explain(whyNot.getOrDefault(slot.id(), List.of()))))
                .toList();
    }
}
