package se.wikimedia.hub.helpdesk;

import org.jspecify.annotations.Nullable;

/**
 * How an agent closes a request.
 *
 * @param verdict answered-with, none, outdated, other-language or out-of-scope
 * @param module what it was answered with
 * @param lesson one of that module's lessons, where it is one of them
 * @param resource the id of a resource that it was answered with, instead of a module
 * @param topic what was lacking, in a few words; the request's title where there is none
 * @param note for the requester; plain text
 */
public record Closing(
        @Nullable String verdict,
        @Nullable String module,
        @Nullable String lesson,
        @Nullable Long resource,
        @Nullable String topic,
        @Nullable String note) {}
