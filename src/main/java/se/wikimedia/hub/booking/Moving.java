package se.wikimedia.hub.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Visitors who go elsewhere, each time in one transaction of its own: nobody is without a place in between, and whoever
 * can't get the new one keeps the old one. A place elsewhere is another placement, as its host is another.
 */
@ApplicationScoped
class Moving {

    @Inject
    BookingRepository bookings;

    @Inject
    SwapRepository swaps;

    @Inject
    BookingDesk desk;

    @Inject
    Clock clock;

    /**
     * From one slot to another.
     *
     * @throws Problem conflict: the other is full, or the visitor is elsewhere in one of its nights; not found, where the
     *     place has been given back meanwhile
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    BookingRow move(BookingRow from, long to) {
        // slots in the order of their ids, as everybody locks them
        if (from.slot() < to) {
            bookings.giveBack(from.slot());
            take(to);
        } else {
            take(to);
            bookings.giveBack(from.slot());
        }
        var visitor = bookings.hold(from.placement()).orElseThrow(Problem::notFound);
        leave(from.placement(), Outcome.MOVED);
        return desk.settle(to, visitor.person(), from.visitor(), null);
    }

    private void take(long slot) {
        if (!bookings.take(slot)) {
            throw Problem.of(Problem.Kind.CONFLICT, "slot-full");
        }
    }

    /**
     * Two visitors take each other's place; what is booked stays as it is.
     *
     * @return the new place of whoever had {@code given}
     * @throws Problem conflict, where one of them is elsewhere in a night; not found, where one has no place any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    BookingRow swap(SwapRepository.Swap swap) {
        var slots = List.of(slotOf(swap.offered()), slotOf(swap.given()));
        slots.stream().sorted().forEach(this::keepOpen);
        LongStream.of(swap.offered(), swap.given()).sorted().forEach(bookings::hold);
        var offering = bookings.hold(swap.offered()).orElseThrow(Problem::notFound);
        var accepting = bookings.hold(swap.given()).orElseThrow(Problem::notFound);
        if (!swaps.remove(swap.wish())) {
            throw Problem.notFound();
        }
        leave(swap.offered(), Outcome.SWAPPED);
        leave(swap.given(), Outcome.SWAPPED);
        desk.settle(accepting.slot(), offering.person(), offering.visitor(), null);
        return desk.settle(offering.slot(), accepting.person(), accepting.visitor(), null);
    }

    private long slotOf(long placement) {
        return bookings.find(placement).orElseThrow(Problem::notFound).slot();
    }

    private void keepOpen(long slot) {
        if (!bookings.keepOpen(slot)) {
            throw Problem.of(Problem.Kind.CONFLICT, "slot-not-open");
        }
    }

    private void leave(long placement, Outcome outcome) {
        if (!bookings.end(placement, clock.instant(), outcome)) {
            throw Problem.notFound();
        }
    }
}
