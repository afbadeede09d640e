package se.wikimedia.hub.discussion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;
import se.wikimedia.hub.translation.Place;

/** What the demo's translators have said to each other and asked the authors. Made once. */
@ApplicationScoped
class DemoThreads {

    private static final Place PLACE = new Place("sv", "finding-a-partner", "make-contact:T:1");

    @Inject
    MessageRepository messages;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After the people (100). */
    @Transactional
    void atStart(@Observes @Priority(350) DemoStart start) {
        if (messages.isEmpty()) {
            var then = clock.instant().minus(Duration.ofDays(3));
            accounts.idOf("translator").ifPresent(translator -> {
                messages.add(
                        new UnitMessage(PLACE, translator, "Är ”partner” bättre än ”samarbetspart” här?", false, then));
                messages.add(new UnitMessage(
                        PLACE,
                        translator,
                        "Is the institution meant here, or the person one writes to?",
                        true,
                        then.plus(Duration.ofHours(1))));
            });
        }
    }
}
