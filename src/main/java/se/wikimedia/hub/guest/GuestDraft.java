package se.wikimedia.hub.guest;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestDraft;

/**
 * A question as a guest asks it.
 *
 * @param email theirs
 * @param website what only machines fill in
 * @param question what they ask; createdAt is not theirs to name
 */
public record GuestDraft(
        @Nullable String email,
        @Nullable String website,
        @Nullable RequestDraft question) {}
