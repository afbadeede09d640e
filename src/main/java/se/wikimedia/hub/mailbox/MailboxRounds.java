package se.wikimedia.hub.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Reads the mailbox in the background, round after round, one node at a time. */
@ApplicationScoped
class MailboxRounds {

    @Inject
    Rounds rounds;

    @Inject
    MailIntake intake;

    @Inject
    MailboxSettings settings;

    @Inject
    @ConfigProperty(name = "hub.mailbox.pause-seconds", defaultValue = "30")
    int pauseSeconds;

    void atStart(@Observes HubStart start) {
        settings.server().ifPresent(server -> {
            var round = new MailboxRound(server, intake, settings.own());
            rounds.every(Duration.ofSeconds(pauseSeconds), "the mailbox could not be read", round::walk);
        });
    }
}
