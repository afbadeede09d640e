package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a coordinator tries the matching, reads every reason and publishes. The latest run is shown. */
@Named
@RequestScoped
@Route("/tours/{tour}/matching")
@RolesAllowed({"coordinator", "admin"})
public class MatchingPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Matchings matchings;

    @Inject
    Reasons reasons;

    private final PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable RunRow run;
    private Map<Long, SlotRow> slotsById = Map.of();

    /** A slot with those who are placed in it. */
    public record Placed(SlotRow slot, List<String> visitors) {}

    /** A visitor, a slot and why not. */
    public record Refused(String visitor, String slot, String explanation) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        run = matchings.list(tour.id(), Long.MAX_VALUE, 1).stream().findFirst().orElse(null);
        slotsById = slots.all(tour.id()).stream().collect(Collectors.toMap(SlotRow::id, Function.identity()));
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        try {
            if (visit.parameter("publish").isPresent()) {
                matchings.publish(getTour().id(), getRun().id());
            } else {
                matchings.run(getTour().id(), visit.parameter("seed").orElse(null));
            }
            return Optional.of("/tours/" + getTour().id() + "/matching");
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public boolean isMatched() {
        return run != null;
    }

    public RunRow getRun() {
        return Optional.ofNullable(run).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public List<Placed> getPlaced() {
        var bySlot = getRun().result().placements().stream()
                .collect(Collectors.groupingBy(
                        MatchingResult.Placing::slot,
                        Collectors.mapping(MatchingResult.Placing::visitor, Collectors.toList())));
        return slotsById.values().stream()
                .filter(slot -> bySlot.containsKey(slot.id()))
                .sorted(Comparator.comparing(SlotRow::startDate))
                .map(slot -> new Placed(slot, bySlot.getOrDefault(slot.id(), List.of())))
                .toList();
    }

    public List<Refused> getRefused() {
        return getRun().result().refusals().stream()
                .map(refusal ->
                        new Refused(refusal.visitor(), title(refusal.slot()), reasons.explain(refusal.obstacles())))
                .toList();
    }

    private String title(long slot) {
        return Optional.ofNullable(slotsById.get(slot)).map(SlotRow::title).orElse("");
    }
}
