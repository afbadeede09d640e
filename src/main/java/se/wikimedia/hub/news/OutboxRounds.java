package se.wikimedia.hub.news;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends mails in the background, round after round; several nodes may do so at once. */
@ApplicationScoped
class OutboxRounds {

    private static final Logger LOG = Logger.getLogger(OutboxRounds.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    private @Nullable ScheduledFuture<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        settings.server().ifPresent(server -> {
            var round = new OutboxRound(outbox, server);
            rounds = executor.scheduleWithFixedDelay(() -> walk(round), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        });
    }

    /** A schedule ends with the first exception that gets out. */
    private static void walk(OutboxRound round) {
        try {
            round.walk();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "mails could not be sent; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
