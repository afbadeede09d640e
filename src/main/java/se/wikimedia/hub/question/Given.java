package se.wikimedia.hub.question;

import org.jspecify.annotations.Nullable;

/**
 * An answer without its file's content.
 *
 * @param name of the file; null where it was answered in words
 * @param size in bytes
 */
public record Given(int question, String text, @Nullable String name, int size) {}
