package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable RunRow run;
    private Map<Long, SlotRow> slotsById = Map.of();

    /** A slot with those who are placed in it. */
    public record Placed(SlotRow slot, List<String> visitors) {}

    /** A visitor, the slot that they get, empty where they get none, and why not the others. */
    public record Refused(String visitor, String place, List<Ground> grounds) {}

    /** The titles of slots for which the same holds. */
    public record Ground(List<String> slots, String explanation) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        run = matchings.list(tour.id(), Long.MAX_VALUE, 1).stream().findFirst().orElse(null);
        slotsById = slots.all(tour.id()).stream().collect(Collectors.toMap(SlotRow::id, Function.identity()));
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var publish = visit.parameter("publish");
            if (publish.isPresent()) {
                publish(publish.get());
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

    /** Only what the coordinator has seen is published. */
    private void publish(String seen) {
        if (!seen.equals(Long.toString(getRun().id()))) {
            throw Problem.of(Problem.Kind.CONFLICT, "run-again");
        }
        matchings.publish(getTour().id(), getRun().id());
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

    /** By visitor, in the order in which they applied. */
    public List<Refused> getRefused() {
        var places = getRun().result().placements().stream()
                .collect(Collectors.toMap(MatchingResult.Placing::visitor, placing -> title(placing.slot())));
        var byVisitor = getRun().result().refusals().stream()
                .collect(Collectors.groupingBy(
                        MatchingResult.Refusal::visitor, LinkedHashMap::new, Collectors.toList()));
        return byVisitor.entrySet().stream()
                .map(each ->
                        new Refused(each.getKey(), places.getOrDefault(each.getKey(), ""), grounds(each.getValue())))
                .toList();
    }

    private List<Ground> grounds(List<MatchingResult.Refusal> refusals) {
        var slots = refusals.stream()
                .collect(Collectors.groupingBy(
                        refusal -> reasons.explain(refusal.obstacles()),
                        LinkedHashMap::new,
                        Collectors.mapping(refusal -> title(refusal.slot()), Collectors.toList())));
        return slots.entrySet().stream()
                .map(each -> new Ground(each.getValue(), each.getKey()))
                .toList();
    }

    private String title(long slot) {
        return Optional.ofNullable(slotsById.get(slot)).map(SlotRow::title).orElse("");
    }
}
