package se.wikimedia.hub.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
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

/** Where a visitor takes a place in a slot and gives it back. */
@Named
@RequestScoped
@Route("/tours/{tour}/slots/{slot}/book")
@RolesAllowed("learner")
public class BookPage implements Visited {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Bookings bookings;

    @Inject
    Placements placements;

    private final PlainForm form = new PlainForm();
    private @Nullable TourRow tour;
    private @Nullable SlotRow slot;
    private @Nullable BookingRow mine;
    private @Nullable PlaceRow place;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        slot = slots.get(tour.id(), visit.id("slot"));
        mine = bookings.mine(tour.id(), slot.id()).orElse(null);
        place = placements.allMine().stream()
                .filter(each -> mine != null && each.placement() == mine.placement())
                .findFirst()
                .orElse(null);
        return visit.posted() ? take(visit) : Optional.empty();
    }

    private Optional<String> take(Visit visit) {
        try {
            if (mine != null && visit.parameter("confirm").isPresent()) {
                bookings.confirm(getTour().id(), getSlot().id(), mine.placement());
            } else if (mine == null) {
                bookings.book(getTour().id(), getSlot().id());
            } else {
                bookings.cancel(getTour().id(), getSlot().id(), mine.placement());
            }
            return Optional.of(getAddress());
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

    public boolean isBooked() {
        return mine != null;
    }

    /** Whether the place is to be confirmed. */
    public boolean isOpen() {
        return place != null && place.open();
    }

    public Instant getAnswerBy() {
        return Optional.ofNullable(place).map(PlaceRow::answerBy).orElseThrow(Problem::notFound);
    }

    public boolean isOffered() {
        return mine == null
                && getTour().directBooking()
                && getSlot().published()
                && getSlot().free() > 0;
    }

    public String getAddress() {
        return "/tours/" + getTour().id() + "/slots/" + getSlot().id() + "/book";
    }
}
