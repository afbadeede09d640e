package se.wikimedia.hub.translation;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wants to save.
 *
 * @param baseSourceHash SHA-256, in hex, of the source text that they had before them; null: today's
 */
public record Submission(@Nullable String text, @Nullable String baseSourceHash) {}
