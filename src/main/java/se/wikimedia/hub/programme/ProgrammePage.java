package se.wikimedia.hub.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** Where a host tells what happens on each day of a slot. */
@Named
@RequestScoped
@Route("/tours/{tour}/slots/{slot}/programme")
@RolesAllowed({"host", "coordinator", "admin"})
public class ProgrammePage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Programmes programmes;

    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;
    private List<Day> days = List.of();
    private PlainForm form = new PlainForm();

    /** A day to be told of, with the name of its field. */
    public record Day(String name, LocalDate date) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(tour.id(), visit.id("slot"));
        if (!slots.mayChange(tour.id(), slot.host())) {
            throw Problem.forbidden();
        }
        var present = programmes.get(tour.id(), slot.id());
        days = IntStream.range(0, present.days().size())
                .mapToObj(number ->
                        new Day("day" + (number + 1), getSlot().startDate().plusDays(number)))
                .toList();
        if (visit.posted()) {
            return take(visit, present);
        }
        form.with("version", present.version());
        IntStream.range(0, days.size())
                .forEach(number ->
                        form.with(days.get(number).name(), present.days().get(number)));
        return Optional.empty();
    }

    private Optional<String> take(Visit visit, ProgrammeRow present) {
        form = PlainForm.of(visit);
        try {
            var version = form.number("version");
            form.check();
            var texts = days.stream().map(day -> form.value(day.name())).toList();
            programmes.put(getTour().id(), getSlot().id(), texts, version);
            return Optional.of(
                    "/tours/" + getTour().id() + "/slots/" + getSlot().id());
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", present.version());
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

    public List<Day> getDays() {
        return days;
    }

    public PlainForm getForm() {
        return form;
    }
}
