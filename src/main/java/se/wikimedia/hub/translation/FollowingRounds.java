package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Looks in the background, round after round, for what was saved on other nodes. */
@ApplicationScoped
class FollowingRounds {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    Rounds rounds;

    @Inject
    SavedElsewhere elsewhere;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "other nodes' translations could not be looked for", elsewhere::walk);
    }
}
