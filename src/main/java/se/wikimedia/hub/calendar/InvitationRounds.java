package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Invites in the background; every node does, and each invitation goes out once. */
@ApplicationScoped
class InvitationRounds {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    Rounds rounds;

    @Inject
    Invitations invitations;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "calendars could not be told", this::walk);
    }

    private void walk() {
        for (long placement : invitations.due()) {
            DeadlockRetry.run(() -> {
                invitations.tell(placement);
                return placement;
            });
        }
    }
}
