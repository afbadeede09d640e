package se.wikimedia.hub.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Forgets in time what guests have left. */
@ApplicationScoped
class GuestRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    Guests guests;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "guests' questions could not be tidied", () -> SystemWork.run(guests::tidy));
    }
}
