package se.wikimedia.hub.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Asks in the background what items are called that were linked without a network, and of all of them once a month. */
@ApplicationScoped
class ItemRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

    @Inject
    ItemBook book;

    @Inject
    ItemSites sites;

    void atStart(@Observes HubStart start) {
        if (!sites.asked().isEmpty()) {
            rounds.every(PAUSE, "items could not be looked up", new ItemRound(book, sites)::walk);
        }
    }
}
