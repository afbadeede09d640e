package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Looks in the background for translations that a change of the source has overtaken. */
@ApplicationScoped
class OutdatedRounds {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    Rounds rounds;

    @Inject
    OutdatedTexts outdated;

    void atStart(@Observes HubStart start) {
        rounds.every(
                PAUSE, "translators could not be told of changed sources", () -> DeadlockRetry.run(outdated::tell));
    }
}
