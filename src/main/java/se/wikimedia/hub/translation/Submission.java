package se.wikimedia.hub.translation;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wants to save.
 *
 * @param baseSourceHash SHA-256, in hex, of the source text that they had before them; null: today's
 * @param accepted true: this may be what a machine made of the source, and a person has read it and stands for it
 */
public record Submission(
        @Nullable String text,
        @Nullable String baseSourceHash,
        @Nullable Boolean accepted) {}
