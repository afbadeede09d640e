package se.wikimedia.hub.stay;

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
import se.wikimedia.hub.shared.db.DeadlockRetry;

/** Sends reminders in the background, once an hour. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Reminders reminders;

    private @Nullable ScheduledFuture<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::walk, 5, 60, TimeUnit.MINUTES);
    }

    /** A schedule ends with the first exception that gets out. */
    private void walk() {
        try {
            DeadlockRetry.run(reminders::send);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "reminders could not be sent; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
