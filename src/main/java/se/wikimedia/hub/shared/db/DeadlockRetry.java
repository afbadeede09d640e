package se.wikimedia.hub.shared.db;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Runs a whole transaction again when the database has sacrificed it to another one. */
public final class DeadlockRetry {

    private static final int MOST_TRIES = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private DeadlockRetry() {}

    /**
     * @param transaction begins and ends a transaction of its own at each call
     * @throws RuntimeException what the transaction threw, where it was no deadlock or the fifth in a row
     */
    public static <T> T run(Supplier<T> transaction) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (tried == MOST_TRIES || !Refused.SACRIFICED.isBehind(e)) {
                    throw e;
                }
                // two that met once would meet again without a pause of different length
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(tried * LONGEST_PAUSE.toNanos()));
            }
        }
    }
}
