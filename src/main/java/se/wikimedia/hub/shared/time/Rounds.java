package se.wikimedia.hub.shared.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work in the background for as long as the hub runs; each node does its own. It has no transaction: whatever it reads
 * or writes stands in one that it opens.
 *
 * <p>It begins when the hub has started. A thread of the executor shares what the thread that gave it its work reads
 * outside of transactions, and closes that when it is done; a start that still reads would fail.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> all = new CopyOnWriteArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean begun;

    /**
     * Again and again, first after one pause.
     *
     * @param failure what to log, in the server's language, when a round fails; the next one tries again
     */
    public void every(Duration pause, String failure, Runnable round) {
        onceBegun(() -> all.add(executor.scheduleWithFixedDelay(
                () -> walk(failure + "; the next round tries again", round),
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS)));
    }

    /**
     * Once, as soon as can be.
     *
     * @param failure what to log, in the server's language, when it fails
     */
    public void soon(String failure, Runnable work) {
        onceBegun(() -> executor.execute(() -> walk(failure, work)));
    }

    private synchronized void onceBegun(Runnable order) {
        if (begun) {
            order.run();
        } else {
            waiting.add(order);
        }
    }

    synchronized void begin() {
        begun = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** A schedule ends with the first exception that gets out. */
    private static void walk(String failure, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, failure, e);
        }
    }

    @PreDestroy
    void stop() {
        all.forEach(each -> each.cancel(true));
    }
}
