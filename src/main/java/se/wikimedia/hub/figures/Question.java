package se.wikimedia.hub.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A request that is open to all, as far as it is counted.
 *
 * @param decided null while it waits for a verdict
 * @param made when the material for it was there; null where there is none
 * @param tier of the community that asked
 * @param region of that community, or its country's code
 */
record Question(
        Instant asked,
        @Nullable Instant decided,
        Outcome outcome,
        @Nullable Instant made,
        String tier,
        String region) {

    OptionalDouble daysToVerdict() {
        return days(decided);
    }

    OptionalDouble daysToMaterial() {
        return days(made);
    }

    private OptionalDouble days(@Nullable Instant end) {
        return end == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, Duration.between(asked, end).toMinutes() / (24 * 60.0)));
    }
}
