package se.wikimedia.hub.shared.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work in the background, again and again for as long as the hub runs; each node has rounds of its own. A round has no
 * transaction: whatever it reads or writes stands in one that it opens.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> all = new CopyOnWriteArrayList<>();

    /**
     * Begins after the first pause.
     *
     * @param failure what to log, in the server's language, when a round fails; the next one tries again
     */
    public void every(Duration pause, String failure, Runnable round) {
        all.add(executor.scheduleWithFixedDelay(
                () -> walk(failure, round), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** A schedule ends with the first exception that gets out. */
    private static void walk(String failure, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> failure + "; the next round tries again");
        }
    }

    @PreDestroy
    void stop() {
        all.forEach(each -> each.cancel(true));
    }
}
