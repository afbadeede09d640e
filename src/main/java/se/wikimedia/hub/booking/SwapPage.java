package se.wikimedia.hub.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where a visitor who has a place goes elsewhere: to a slot that has room, or in exchange with somebody. */
@Named
@RequestScoped
@Route("/tours/{tour}/slots/{slot}/swap")
@RolesAllowed("learner")
public class SwapPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Bookings bookings;

    @Inject
    Swaps swaps;

    @Inject
    Texts texts;

    private PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;
    private List<SwapRow> found = List.of();

    /** An offer with the slot at its other end. */
    public record Offer(long id, SlotRow other) {}

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(tour.id(), visit.id("slot"));
        var mine = bookings.mine(tour.id(), slot.id()).orElseThrow(Problem::notFound);
        form = PlainForm.of(visit);
        try {
            var next = visit.posted() ? Optional.of(act(mine)) : Optional.<String>empty();
            found = swaps.list(tour.id());
            return next;
        } catch (Problem problem) {
            form.refuse(problem);
            visit.answerWith(problem.kind().status());
            found = swaps.list(tour.id());
            return Optional.empty();
        }
    }

    private String act(BookingRow mine) {
        switch (form.value("act")) {
            case "move" -> {
                return addressOf(swaps.move(getTour().id(), mine.slot(), mine.placement(), number("to"))
                        .slot());
            }
            case "accept" -> {
                return addressOf(swaps.accept(getTour().id(), number("swap")).slot());
            }
            case "offer" -> swaps.offer(getTour().id(), mine.slot(), number("to"));
            case "withdraw" -> swaps.withdraw(getTour().id(), number("swap"));
            default -> throw Problem.notFound();
        }
        return getAddress();
    }

    private long number(String field) {
        return Objects.requireNonNullElse(form.number(field), 0);
    }

    private String addressOf(long other) {
        return "/tours/" + getTour().id() + "/slots/" + other + "/book";
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

    public String getAddress() {
        return "/tours/" + getTour().id() + "/slots/" + getSlot().id() + "/swap";
    }

    /** Whether there is anywhere to go. */
    public boolean isAnywhere() {
        return !elsewhere().isEmpty();
    }

    public String getSlotOptions() {
        Map<String, String> all = new LinkedHashMap<>();
        elsewhere().forEach(each -> all.put(Long.toString(each.id()), label(each)));
        return form.options("to", all);
    }

    private List<SlotRow> elsewhere() {
        return getTour().directBooking()
                ? slots.all(getTour().id()).stream()
                        .filter(each ->
                                each.published() && each.id() != getSlot().id())
                        .toList()
                : List.of();
    }

    private String label(SlotRow each) {
        return texts.of(
                "booking.elsewhere",
                Map.of(
                        "title", each.title(),
                        "first", texts.date(each.startDate()),
                        "last", texts.date(each.endDate()),
                        "free", each.free()));
    }

    /** What the reader offers their place here for. */
    public List<Offer> getOffered() {
        return found.stream()
                .filter(row -> row.mine() && row.offered() == getSlot().id())
                .map(row -> new Offer(row.id(), slots.get(getTour().id(), row.wanted())))
                .toList();
    }

    /** What somebody offers for the reader's place here. */
    public List<Offer> getAcceptable() {
        return found.stream()
                .filter(row -> !row.mine() && row.wanted() == getSlot().id())
                .map(row -> new Offer(row.id(), slots.get(getTour().id(), row.offered())))
                .toList();
    }
}
