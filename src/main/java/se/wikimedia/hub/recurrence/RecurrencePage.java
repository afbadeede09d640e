package se.wikimedia.hub.recurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
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
    private PlainForm form = new PlainForm().with("everyWeeks", 1).with("times", 1);

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(tour.id(), visit.id("slot"));
        if (!slots.mayChange(tour.id(), slot.host())) {
            throw Problem.forbidden();
        }
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var recurrence = new Recurrence(form.number("everyWeeks"), form.number("times"), form.items("without"));
            form.check();
            recurrences.repeat(getTour().id(), getSlot().id(), recurrence);
            return Optional.of("/tours/" + getTour().id() + "#slots");
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
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
