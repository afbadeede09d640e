package se.wikimedia.hub.booking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;
import se.wikimedia.hub.tours.Slots;

/** Two places in the demo's tour that is being travelled. Whoever has one, or had it, is left alone. */
@ApplicationScoped
class DemoPlaces {

    private static final String TOUR = "autumn-visits";
    private static final List<String> VISITORS = List.of("translator", "lead");

    @Inject
    BookingDesk desk;

    @Inject
    BookingRepository bookings;

    @Inject
    Accounts accounts;

    @Inject
    Slots slots;

    /** After people (100) and the tour (220). */
    @Transactional
    void atStart(@Observes @Priority(320) DemoStart start) {
        if (bookings.places(TOUR).isEmpty()) {
            var offered = slots.all(TOUR);
            for (int i = 0; i < offered.size(); i++) {
                long slot = offered.get(i).id();
                var visitor = VISITORS.get(i);
                accounts.idOf(visitor).ifPresent(person -> desk.enter(slot, person, visitor, null));
            }
        }
    }
}
