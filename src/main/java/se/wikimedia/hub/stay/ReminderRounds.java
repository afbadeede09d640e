package se.wikimedia.hub.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Sends reminders in the background; each person gets each once, however many rounds there are. */
@ApplicationScoped
class ReminderRounds {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Rounds rounds;

    @Inject
    Reminders reminders;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "reminders could not be sent", () -> DeadlockRetry.run(reminders::send));
    }
}
