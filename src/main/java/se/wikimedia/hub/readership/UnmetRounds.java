package se.wikimedia.hub.readership;

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

/** Keeps what was counted, round after round. */
@ApplicationScoped
class UnmetRounds {

    private static final Logger LOG = Logger.getLogger(UnmetRounds.class.getName());
    private static final int PAUSE_SECONDS = 30;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    UnmetReaders readers;

    private @Nullable ScheduledFuture<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::keep, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** A schedule ends with the first exception that gets out. */
    private void keep() {
        try {
            readers.keep();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "readers could not be counted; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
