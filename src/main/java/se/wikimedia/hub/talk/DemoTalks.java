package se.wikimedia.hub.talk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** An hour and a half in which the demo's coordinator can be talked with. */
@ApplicationScoped
class DemoTalks {

    private static final String TOUR = "grand-tour-2027";
    private static final int DAYS_AHEAD = 30;

    @Inject
    TalkDesk desk;

    @Inject
    TalkRepository talks;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After people (100) and the tour (220). */
    @Transactional
    void atStart(@Observes @Priority(330) DemoStart start) {
        if (talks.coming(TOUR, clock.instant()).isEmpty()) {
            var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_AHEAD);
            var offer = new TalkOffer(
                    day, LocalTime.of(14, 0), LocalTime.of(15, 30), 30, "https://talks.hub.example/grand-tour");
            accounts.idOf("coordinator").ifPresent(adviser -> desk.offer(TOUR, adviser, offer, ZoneOffset.UTC));
        }
    }
}
