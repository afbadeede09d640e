package se.wikimedia.hub.gap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is shown.
 *
 * @param request null where it came up elsewhere, and for all who may not know of a private request
 * @param verdict none, outdated or other-language
 * @param confirmed whether an expert has confirmed the verdict
 * @param proposal the id of what would close it; null while nobody has said
 */
public record GapRow(
        long id,
        @Nullable Long request,
        String community,
        String verdict,
        String topic,
        Instant createdAt,
        boolean confirmed,
        @Nullable Long proposal) {}
