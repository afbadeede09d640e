package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Lets places lapse and offers them in the background, round after round. */
@ApplicationScoped
class OfferRounds {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Inject
    Rounds rounds;

    @Inject
    OfferRound round;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "places could not be offered", round::walk);
    }
}
