package se.wikimedia.hub.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Forgets in the background what nobody needs any more. */
@ApplicationScoped
class NeedsRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    VisitorNeeds needs;

    @Inject
    TravelData data;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "needs of closed tours could not be forgotten", () -> SystemWork.run(needs::clear));
        rounds.every(PAUSE, "travel data could not be forgotten", () -> SystemWork.run(data::clear));
    }
}
