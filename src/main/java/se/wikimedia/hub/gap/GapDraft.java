package se.wikimedia.hub.gap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gap as somebody tells it.
 *
 * @param request the request's id, where it came up in one
 * @param community the community's key
 * @param verdict none, outdated or other-language
 * @param topic a few words, or the key of one of the catalogue's topics
 * @param createdAt only an admin may name another time than now, for older records
 */
public record GapDraft(
        @Nullable Long request,
        @Nullable String community,
        @Nullable String verdict,
        @Nullable String topic,
        @Nullable Instant createdAt) {}
