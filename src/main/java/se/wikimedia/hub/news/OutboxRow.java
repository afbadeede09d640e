package se.wikimedia.hub.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as admins see it.
 *
 * @param username empty for somebody without an account
 * @param state waiting, for-digest, in-digest, sent, kept or given-up
 * @param attempts how often its mail was tried to be sent
 * @param nextTry null when it isn't to be sent (again)
 */
public record OutboxRow(
        long id,
        String username,
        String kind,
        String language,
        String subject,
        String text,
        String messageId,
        Instant createdAt,
        String state,
        int attempts,
        @Nullable Instant nextTry,
        @Nullable Instant sentAt) {}
