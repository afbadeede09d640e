package se.wikimedia.hub.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.tours.Slots;

/** Places that a tour's coordinator gives, and who has one. */
@Service
public class Placements {

    @Inject
    BookingDesk desk;

    @Inject
    BookingRepository bookings;

    @Inject
    Slots slots;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /**
     * Gives a place in the caller's transaction, so that several are given or none.
     *
     * @throws se.wikimedia.hub.shared.problem.Problem conflict, as when a place is booked
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    @Transactional(Transactional.TxType.MANDATORY)
    public BookingRow place(String tour, long slot, long person, String visitor) {
        var nights = Bookings.nights(slots.get(tour, slot));
        return desk.enter(slot, person, visitor, nights);
    }

    /** The usernames of those who have a place in any slot of a tour. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Set<String> visitorsIn(String tour) {
        return new HashSet<>(bookings.visitorsIn(tour));
    }

    /** The slot of the caller's own place in a tour. */
    @Allowed(Role.LEARNER)
    public Optional<Long> mineIn(String tour) {
        return bookings.slotIn(tour, me.id());
    }
}
