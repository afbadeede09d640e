package se.wikimedia.hub.relation;

import org.jspecify.annotations.Nullable;

/**
 * A part of a request, to be answered by itself.
 *
 * @param title the text's beginning where there is none
 * @param text plain, in the request's language
 */
public record Part(@Nullable String title, @Nullable String text) {}
