package se.wikimedia.hub.opening;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** A language that somebody in the demo asks for. Made once. */
@ApplicationScoped
class DemoWishes {

    @Inject
    WishRepository wishes;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After the people (100). */
    @Transactional
    void atStart(@Observes @Priority(360) DemoStart start) {
        if (wishes.all().isEmpty()) {
            accounts.idOf("visitor")
                    .ifPresent(asker -> wishes.add(new LanguageWish(
                            "ngo",
                            new Description("Chingoni", "Ngoni", "ltr", "one: n = 1", List.of("sw")),
                            "It is spoken in Ruvuma, and there are people who would translate.",
                            asker,
                            clock.instant())));
        }
    }
}
