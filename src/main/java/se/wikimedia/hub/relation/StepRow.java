package se.wikimedia.hub.relation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as agents see it.
 *
 * @param act merged, separated, split, linked or unlinked
 * @param agent their name; null for who is no longer there
 */
public record StepRow(
        long request, String act, long other, @Nullable String agent, Instant takenAt) {}
