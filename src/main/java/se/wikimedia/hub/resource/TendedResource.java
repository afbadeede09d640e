package se.wikimedia.hub.resource;

import org.jspecify.annotations.Nullable;

/**
 * A resource as whoever may tend it sees it.
 *
 * @param owner the name of who looks after it; null where nobody does, and for who isn't an agent
 * @param yours whether the caller may change it
 * @param offeredTo the name of who is asked to look after it, for those who may change it; null where nobody is
 * @param offeredToYou whether that is the caller
 */
public record TendedResource(
        ResourceRow row,
        @Nullable String owner,
        boolean yours,
        @Nullable String offeredTo,
        boolean offeredToYou) {}
