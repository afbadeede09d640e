package se.wikimedia.hub.helpdesk;

import org.jspecify.annotations.Nullable;

/**
 * The two sides of a request.
 *
 * @param open whether everybody may read it
 * @param requester null for a guest, and for who is no longer there
 * @param agent null where nobody has taken it
 */
public record Parties(
        String title,
        boolean open,
        @Nullable Long requester,
        @Nullable Long agent) {}
