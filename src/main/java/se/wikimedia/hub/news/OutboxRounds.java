package se.wikimedia.hub.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Sends mails in the background, round after round; several nodes may do so at once. */
@ApplicationScoped
class OutboxRounds {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject
    Rounds rounds;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    void atStart(@Observes HubStart start) {
        settings.server().ifPresent(server -> {
            var round = new OutboxRound(outbox, server);
            rounds.every(PAUSE, "mails could not be sent", round::walk);
        });
    }
}
