package se.wikimedia.hub.guest;

import org.jspecify.annotations.Nullable;

/**
 * A guest's question has become a request. Observed within the same transaction.
 *
 * @param question the guest's number of it
 * @param person who asks it with an account after all; null for a guest
 */
public record GuestSent(
        long question, long request, @Nullable Long person) {}
