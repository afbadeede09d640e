package se.wikimedia.hub.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as both sides see it.
 *
 * @param side desk or asker
 * @param author their name; null for a guest, and for who is no longer there
 */
public record MessageRow(
        long id, long request, String side, @Nullable String author, String text, Instant writtenAt) {}
