package se.wikimedia.hub.discussion;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say.
 *
 * @param text plain, at most 4,000 characters
 * @param question whether the authors are asked; null: no
 */
public record MessageDraft(@Nullable String text, @Nullable Boolean question) {}
