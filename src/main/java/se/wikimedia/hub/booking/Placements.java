package se.wikimedia.hub.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Slots;

/** Places that a tour's coordinator gives, and who has one. */
@Service
public class Placements {

    private static final Logger LOG = Logger.getLogger(Placements.class.getName());

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
    public BookingRow place(String tour, long slot, long person, String visitor, Instant answerBy) {
        return desk.enter(slots.get(tour, slot).id(), person, visitor, answerBy);
    }

    /**
     * Gives a place in a transaction of its own.
     *
     * @return whether the slot had one, and the visitor was nowhere else
     */
    @AllowedToSystem
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean offer(long slot, long person, String visitor, Instant answerBy) {
        try {
            DeadlockRetry.run(() -> desk.offer(slot, person, visitor, answerBy));
            return true;
        } catch (Problem taken) {
            return false;
        }
    }

    /** Ends every place that was not answered in time; on however many nodes this runs, each ends once. */
    @AllowedToSystem
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void lapse() {
        for (var placement : desk.due()) {
            try {
                DeadlockRetry.run(() -> {
                    desk.lapse(placement);
                    return placement;
                });
            } catch (Problem answered) {
                LOG.fine(() -> "placement " + placement.placement() + " was answered in the meantime");
            }
        }
    }

    /** All that a tour has given, those that have ended too. */
    @AllowedToSystem
    public List<PlaceRow> history(String tour) {
        return bookings.places(tour);
    }

    /** A place that somebody has or had. */
    @AllowedToSystem
    public Optional<PlaceRow> find(long placement) {
        return bookings.placeOf(placement);
    }

    /** All that a person was ever given. */
    @AllowedToSystem
    public List<PlaceRow> of(long person) {
        return bookings.placesOf(person);
    }

    /** All that the caller was ever given. */
    @Allowed(Role.LEARNER)
    public List<PlaceRow> allMine() {
        return bookings.placesOf(me.id());
    }

    /** Gives back the caller's places in a tour, in the transaction in which they withdraw. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveUp(String tour) {
        bookings.placesOf(me.id()).stream()
                .filter(place -> place.active() && place.tour().equals(tour))
                .forEach(place -> {
                    bookings.giveBack(place.slot());
                    bookings.end(place.placement(), clock.instant(), Outcome.WITHDRAWN);
                });
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
