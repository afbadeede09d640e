package se.wikimedia.hub.helpdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that is open to all, as far as it is counted.
 *
 * @param community its key
 * @param verdict as in {@link RequestRow}; null until it is closed
 */
public record CountedRequest(
        long id,
        String community,
        Instant asked,
        @Nullable Instant closed,
        @Nullable String verdict) {}
