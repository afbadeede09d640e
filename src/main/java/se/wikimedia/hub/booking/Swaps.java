package se.wikimedia.hub.booking;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/**
 * Going elsewhere, where a tour allows direct booking: to a slot that has room, or in exchange with somebody who is there.
 * Nobody learns with whom they swap before they have.
 */
@Service
public class Swaps {

    @Inject
    Moving moving;

    @Inject
    BookingRepository bookings;

    @Inject
    SwapRepository swaps;

    @Inject
    Tours tours;

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
     * Moves the caller to another slot of the tour; they keep their place where that can't be.
     *
     * @throws Problem not found; conflict, as when a place is booked
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public BookingRow move(String tour, long slot, long placement, long to) {
        var place = own(tour, placement, slot);
        var target = open.get(tour, to);
        if (target.id() == place.slot()) {
            throw Problem.of(Problem.Kind.CONFLICT, "nights-taken");
        }
        var moved = DeadlockRetry.run(() -> moving.move(place, target.id()));
        freed.fire(new PlaceFreed(tour));
        return moved;
    }

    /** The caller's own offers to swap in a tour, and those that they could accept, by id. */
    @Allowed(Role.LEARNER)
    public List<SwapRow> list(String tour) {
        return swaps.of(tours.get(tour).id(), me.id());
    }

    /**
     * Offers the caller's place for one in another slot of the tour, whoever has it.
     *
     * @throws Problem not found; conflict, where the tour has no direct booking or the slot isn't open
     */
    @Allowed(Role.LEARNER)
    public SwapRow offer(String tour, long offered, long wanted) {
        var place = bookings.find(slots.get(tour, offered).id(), me.id()).orElseThrow(Problem::notFound);
        var target = open.get(tour, wanted);
        if (target.id() == place.slot()) {
            throw Problem.of(Problem.Kind.CONFLICT, "nights-taken");
        }
        swaps.wish(place.placement(), target.id(), clock.instant());
        return swaps.of(tour, me.id()).stream()
                .filter(row -> row.mine() && row.offered() == offered && row.wanted() == wanted)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Takes back the caller's own offer. */
    @Allowed(Role.LEARNER)
    public void withdraw(String tour, long id) {
        var row = list(tour).stream()
                .filter(each -> each.id() == id && each.mine())
                .findFirst()
                .orElseThrow(Problem::notFound);
        swaps.remove(row.id());
    }

    /**
     * Gives the caller's place for the one that is offered; both change at once.
     *
     * @throws Problem not found, where it isn't offered any more; conflict, where one of both is elsewhere in a night
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public BookingRow accept(String tour, long id) {
        var swap = swaps.acceptable(tours.get(tour).id(), id, me.id()).orElseThrow(Problem::notFound);
        return DeadlockRetry.run(() -> moving.swap(swap));
    }

    private BookingRow own(String tour, long placement, long slot) {
        long inTour = slots.get(tour, slot).id();
        return bookings.find(placement)
                .filter(found -> found.slot() == inTour && found.visitor().equals(me.username()))
                .orElseThrow(Problem::notFound);
    }
}
