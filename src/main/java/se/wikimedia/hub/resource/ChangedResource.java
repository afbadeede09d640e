package se.wikimedia.hub.resource;

import java.time.Instant;

/**
 * A resource, for those who make it findable.
 *
 * @param changed when anything about it has changed, by the database's clock
 */
public record ChangedResource(ResourceRow row, Instant changed) {}
