package se.wikimedia.hub.expertise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A handover as its expert and agents see it.
 *
 * @param title the request's
 * @param expert their name; null where the reader is the expert
 * @param state asked, accepted, declined or advised
 */
public record HandoverRow(
        long id,
        long request,
        String title,
        @Nullable String expert,
        String state,
        @Nullable String advice,
        @Nullable String thanks,
        Instant askedAt) {}
