package se.wikimedia.hub.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/** The slots in which a place can be had without applying. */
@ApplicationScoped
class OpenSlots {

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    /** @throws Problem not found; conflict, where the tour has no direct booking or the slot isn't published */
    SlotRow get(String tour, long id) {
        var slot = slots.get(tour, id);
        if (!tours.get(tour).directBooking()) {
            throw Problem.of(Problem.Kind.CONFLICT, "no-direct-booking");
        }
        if (!slot.published()) {
            throw Problem.of(Problem.Kind.CONFLICT, "slot-not-open");
        }
        return slot;
    }
}
