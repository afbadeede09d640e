package se.wikimedia.hub.seat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** Terms in the demo's committee: one for long, one that ends soon, and a member of whom none was recorded. */
@ApplicationScoped
class DemoSeats {

    private static final int PRIORITY = 3150;

    @Inject
    SeatRepository seats;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void atStart(@Observes @Priority(PRIORITY) DemoStart start) {
        if (seats.all().isEmpty()) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            add("committee", today.minusMonths(6), today.plusMonths(30));
            add("committee2", today.minusMonths(35), today.plusDays(50));
        }
    }

    private void add(String username, LocalDate from, LocalDate until) {
        accounts.idOf(username).ifPresent(person -> seats.add(new Seat(person, from, until)));
    }
}
