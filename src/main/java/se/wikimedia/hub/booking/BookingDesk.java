package se.wikimedia.hub.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/** Takes and gives back places, each in a transaction of its own, which can be run again after a deadlock. */
@ApplicationScoped
class BookingDesk {

    @Inject
    BookingRepository bookings;

    @Inject
    Clock clock;

    /** @throws Problem conflict: the slot is full, or the visitor is elsewhere in one of its nights */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    BookingRow take(long slot, long person, String visitor) {
        return enter(slot, person, visitor, null);
    }

    /** The same until it is confirmed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    BookingRow offer(long slot, long person, String visitor, Instant answerBy) {
        return enter(slot, person, visitor, answerBy);
    }

    /** The same in the caller's transaction, which begins again as a whole. */
    BookingRow enter(long slot, long person, String visitor, @Nullable Instant answerBy) {
        if (!bookings.take(slot)) {
            throw Problem.of(Problem.Kind.CONFLICT, "slot-full");
        }
        return settle(slot, person, visitor, answerBy);
    }

    /** The same where the place has been counted. */
    BookingRow settle(long slot, long person, String visitor, @Nullable Instant answerBy) {
        var placement =
                bookings.place(slot, person, visitor, clock.instant(), answerBy).orElseThrow(BookingDesk::elsewhere);
        if (!bookings.stay(person, placement.placement(), bookings.nights(slot))) {
            throw elsewhere();
        }
        return placement;
    }

    /** Those whose time to answer is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<BookingRow> due() {
        return bookings.due(clock.instant());
    }

    /** Gives back all places of a slot in the caller's transaction. */
    void clear(long slot) {
        for (var placement : bookings.in(slot, 0, Integer.MAX_VALUE)) {
            bookings.giveBack(slot);
            bookings.end(placement.placement(), clock.instant(), Outcome.CANCELLED);
        }
    }

    /** @throws Problem not found, where it has been given back before */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(BookingRow placement, Outcome outcome) {
        bookings.giveBack(placement.slot());
        if (!bookings.end(placement.placement(), clock.instant(), outcome)) {
            throw Problem.notFound();
        }
    }

    /** @throws Problem conflict, where it has ended, needs no answer or its time is over */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    BookingRow confirm(BookingRow placement) {
        if (!bookings.confirm(placement.placement(), clock.instant())) {
            throw Problem.of(Problem.Kind.CONFLICT, "nothing-to-confirm");
        }
        return placement;
    }

    /** @throws Problem not found, where it was answered or has ended in the meantime */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void lapse(BookingRow placement) {
        bookings.giveBack(placement.slot());
        if (!bookings.lapse(placement.placement(), clock.instant())) {
            throw Problem.notFound();
        }
    }

    private static Problem elsewhere() {
        return Problem.of(Problem.Kind.CONFLICT, "nights-taken");
    }
}
