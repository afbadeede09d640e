package se.wikimedia.hub.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        return desk.enter(slots.get(tour, slot).id(), person, visitor);
    }

    /** The usernames of those who have a place in any slot of a tour. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Set<String> visitorsIn(String tour) {
        return new HashSet<>(bookings.visitorsIn(tour));
    }

    /** The slots in which the caller has a place, by tour, the first to begin first. */
    @Allowed(Role.LEARNER)
    public Map<String, List<Long>> mine() {
        return bookings.slotsOf(me.id());
    }
}
