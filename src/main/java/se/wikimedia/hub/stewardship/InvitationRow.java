package se.wikimedia.hub.stewardship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as its lead and the invited see it.
 *
 * @param language BCP 47
 * @param role translator or reviewer
 * @param username of who is invited
 * @param name what they want to be called
 * @param invitedBy null where they are gone
 * @param state open, accepted, declined or withdrawn
 * @param decidedAt null while it is open
 */
public record InvitationRow(
        long id,
        String language,
        String role,
        @Nullable String username,
        @Nullable String name,
        @Nullable String invitedBy,
        Instant at,
        String state,
        @Nullable Instant decidedAt) {}
