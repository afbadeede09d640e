package se.wikimedia.hub.booking;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotCancelled;
import se.wikimedia.hub.tours.Slots;

/** Taking a place directly, where a tour allows it, and giving it back. */
@Service
public class Bookings {

    @Inject
    BookingDesk desk;

    @Inject
    BookingRepository bookings;

    @Inject
    OpenSlots open;

    @Inject
    Slots slots;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    @Inject
    Event<PlaceFreed> freed;

    /**
     * Takes a place for the caller. However many ask at once, nobody gets a place that isn't there, or two.
     *
     * @throws Problem conflict: the tour has no direct booking, the slot is full or not published, or the caller has a
     *     place elsewhere in one of its nights
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public BookingRow book(String tour, long slotId) {
        var slot = open.get(tour, slotId);
        long person = me.id();
        var visitor = me.username();
        return DeadlockRetry.run(() -> desk.take(slot.id(), person, visitor));
    }

    /** The caller's own place in a slot. */
    @Allowed(Role.LEARNER)
    public Optional<BookingRow> mine(String tour, long slot) {
        return bookings.find(slots.get(tour, slot).id(), me.id());
    }

    /** Who has a place, by id, those after {@code after}; for the slot's host and the tour's coordinators. */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public List<BookingRow> list(String tour, long slotId, long after, int limit) {
        var slot = slots.get(tour, slotId);
        if (!slots.mayChange(tour, slot.host())) {
            throw Problem.forbidden();
        }
        return bookings.in(slot.id(), after, limit);
    }

    /**
     * Gives a place back: the visitor's own, or any of a slot that the caller may change.
     *
     * @throws Problem not found, also for a place that was given back before
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void cancel(String tour, long slotId, long placement) {
        var slot = slots.get(tour, slotId);
        var booking = bookings.find(placement)
                .filter(found -> found.slot() == slot.id())
                .filter(found -> found.visitor().equals(me.username()) || slots.mayChange(tour, slot.host()))
                .orElseThrow(Problem::notFound);
        var outcome = booking.visitor().equals(me.username()) ? Outcome.DECLINED : Outcome.CANCELLED;
        DeadlockRetry.run(() -> {
            desk.giveBack(booking, outcome);
            return booking;
        });
        freed.fire(new PlaceFreed(tour));
    }

    /**
     * Confirms the caller's own place, before the time to answer is over.
     *
     * @throws Problem not found; conflict, where it needs no answer, or the time is over
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public BookingRow confirm(String tour, long slotId, long placement) {
        var slot = slots.get(tour, slotId);
        var booking = bookings.find(placement)
                .filter(found -> found.slot() == slot.id())
                .filter(found -> found.visitor().equals(me.username()))
                .orElseThrow(Problem::notFound);
        return DeadlockRetry.run(() -> desk.confirm(booking));
    }

    /** In the transaction in which the slot is cancelled. */
    void free(@Observes SlotCancelled cancelled) {
        desk.clear(cancelled.slot());
    }

    void tell(@Observes PersonalData asked) {
        asked.add("placements", bookings.placesOf(asked.person()));
    }

    /** In the transaction in which the person goes. */
    void forget(@Observes PersonErased erased) {
        bookings.of(erased.id()).forEach(placement -> {
            bookings.giveBack(placement.slot());
            bookings.end(placement.placement(), clock.instant(), Outcome.WITHDRAWN);
        });
    }
}
