package se.wikimedia.hub.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Supposition;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a coordinator supposes a slot to be another and reads who would then go where. An address keeps it. */
@Named
@RequestScoped
@Route("/tours/{tour}/what-if")
@RolesAllowed({"coordinator", "admin"})
public class WhatIfPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Matchings matchings;

    @Inject
    WhatIf whatIf;

    private PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable RunRow run;
    private WhatIf.@Nullable Comparison comparison;
    private Map<Long, SlotRow> slotsById = Map.of();

    /** A visitor whose place would be another; the titles of slots, empty for none. */
    public record Line(String visitor, String now, String then) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        run = matchings.list(tour.id(), Long.MAX_VALUE, 1).stream().findFirst().orElse(null);
        slotsById = slots.all(tour.id()).stream().collect(Collectors.toMap(SlotRow::id, Function.identity()));
        form = PlainForm.of(visit);
        if (run != null && visit.parameter("slot").isPresent()) {
            compare(run.id(), visit);
        }
        return Optional.empty();
    }

    private void compare(long id, Visit visit) {
        try {
            var supposition = new Supposition(
                    visit.sentId("slot").orElseThrow(Problem::notFound),
                    form.number("capacity"),
                    form.number("reserved"),
                    form.date("startDate"),
                    form.date("endDate"));
            form.check();
            comparison = whatIf.compare(getTour().id(), id, supposition);
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
        }
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public boolean isMatched() {
        return run != null && !run.input().offers().isEmpty();
    }

    public PlainForm getForm() {
        return form;
    }

    /** The slots of the run, as options of a select element. */
    public String getSlotOptions() {
        var titles = new LinkedHashMap<String, String>();
        Optional.ofNullable(run).orElseThrow(Problem::notFound).input().offers().stream()
                .map(Offer::slot)
                .forEach(slot -> titles.put(Long.toString(slot), title(slot)));
        return form.options("slot", titles);
    }

    public boolean isCompared() {
        return comparison != null;
    }

    public WhatIf.Comparison getComparison() {
        return Optional.ofNullable(comparison).orElseThrow(Problem::notFound);
    }

    /** Arguments of the message about places. */
    public Map<String, Object> getFigures() {
        return Map.of(
                "applied", getComparison().run().input().applicants().size(),
                "now", getComparison().run().result().placements().size(),
                "then", getComparison().then().placements().size());
    }

    public List<Line> getLines() {
        return getComparison().shifts().stream()
                .map(shift -> new Line(shift.visitor(), title(shift.now()), title(shift.then())))
                .toList();
    }

    private String title(@Nullable Long slot) {
        return Optional.ofNullable(slot).map(slotsById::get).map(SlotRow::title).orElse("");
    }
}
