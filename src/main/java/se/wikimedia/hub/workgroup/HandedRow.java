package se.wikimedia.hub.workgroup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that is with a group.
 *
 * @param taker the name of who answers it; null while nobody does
 * @param mine whether that is the caller
 */
public record HandedRow(
        long request,
        String title,
        String language,
        String visibility,
        long group,
        String groupName,
        @Nullable String taker,
        boolean mine,
        Instant handedAt) {}
