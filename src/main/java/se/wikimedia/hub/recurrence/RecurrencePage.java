package se.wikimedia.hub.recurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.DayRange;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a host has a slot come again. */
@Named
@RequestScoped
@Route("/tours/{tour}/slots/{slot}/repeat")
@RolesAllowed({"host", "coordinator", "admin"})
public class RecurrencePage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Recurrences recurrences;

    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;
    private int made;
    private PlainForm form = new PlainForm().with("everyWeeks", 1).with("times", 1);

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(tour.id(), visit.id("slot"));
        if (!slots.mayChange(tour.id(), slot.host())) {
            throw Problem.forbidden();
        }
        made = visit.number("made");
        form.with("leftOut", visit.typed("leftOut"));
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var recurrence = new Recurrence(form.number("everyWeeks"), form.number("times"), form.items("without"));
            form.check();
            var repeated = recurrences.repeat(getTour().id(), getSlot().id(), recurrence);
            return Optional.of(told(repeated));
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    /** Straight to the slots where all were made, else back to here, where it says which weren't. */
    private String told(Repeated repeated) {
        var address = "/tours/" + getTour().id();
        if (repeated.leftOut().isEmpty()) {
            return address + "#slots";
        }
        return address + "/slots/" + getSlot().id() + "/repeat?made="
                + repeated.items().size() + "&leftOut="
                + repeated.leftOut().stream().map(DayRange::toString).collect(Collectors.joining(","));
    }

    /** What the last recurrence left out; none where it was told nothing of. */
    public List<DayRange> getLeftOut() {
        return form.items("leftOut").stream()
                .flatMap(text -> DayRange.parse(text).stream())
                .toList();
    }

    /** How many drafts it made. */
    public int getMade() {
        return made;
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public SlotRow getSlot() {
        return Optional.ofNullable(slot).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }
}
