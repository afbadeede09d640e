package se.wikimedia.hub.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * So many attempts for each key within a period, given back evenly (a token bucket). Kept in memory, for each node by
 * itself.
 */
public final class Throttle {

    private static final int MOST_KEYS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final int attempts;
    private final Duration period;
    private final TimeMeter time;

    /** {@code time} is what the period is measured by. */
    public Throttle(int attempts, Duration period, TimeMeter time) {
        this.attempts = attempts;
        this.period = period;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period)
                .build();
    }

    /**
     * Counts an attempt.
     *
     * @throws Problem too many; its argument {@code seconds} says when to try again
     */
    public void count(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-attempts", Map.of("seconds", seconds));
        }
    }

    /** Counts an attempt where one is left. */
    public boolean allows(String key) {
        return bucket(key).tryConsume(1);
    }

    /** The attempt was none: it succeeded. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(key, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, period))
                .withCustomTimePrecision(time)
                .build());
    }
}
