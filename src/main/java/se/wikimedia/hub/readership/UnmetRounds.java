package se.wikimedia.hub.readership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Keeps what was counted, round after round. */
@ApplicationScoped
class UnmetRounds {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    Rounds rounds;

    @Inject
    UnmetReaders readers;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "readers could not be counted", readers::keep);
    }
}
