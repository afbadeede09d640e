package se.wikimedia.hub.resource;

import org.jspecify.annotations.Nullable;

/**
 * A resource as whoever may tend it sees it.
 *
 * @param owner the name of who looks after it; null where nobody does, and for who isn't an agent
 * @param yours whether the caller may change it
 */
public record TendedResource(ResourceRow row, @Nullable String owner, boolean yours) {}
