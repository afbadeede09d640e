package se.wikimedia.hub.translation;

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

/** Looks in the background, round after round, for what was saved on other nodes. */
@ApplicationScoped
class FollowingRounds {

    private static final Logger LOG = Logger.getLogger(FollowingRounds.class.getName());
    private static final int PAUSE_SECONDS = 10;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SavedElsewhere elsewhere;

    private @Nullable ScheduledFuture<?> rounds;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::walk, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** A schedule ends with the first exception that gets out. */
    private void walk() {
        try {
            elsewhere.walk();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "other nodes' translations could not be looked for; the next round tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
