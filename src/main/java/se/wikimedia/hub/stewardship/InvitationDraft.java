package se.wikimedia.hub.stewardship;

import org.jspecify.annotations.Nullable;

/**
 * Whom a lead wants to ask.
 *
 * @param role translator or reviewer
 */
public record InvitationDraft(
        @Nullable String username, @Nullable String role) {}
