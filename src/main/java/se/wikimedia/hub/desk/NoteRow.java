package se.wikimedia.hub.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note as agents see it.
 *
 * @param author their name; null for who is no longer there
 */
public record NoteRow(long id, long request, @Nullable String author, String text, Instant writtenAt) {}
