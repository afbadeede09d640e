package se.wikimedia.hub.access;

import java.time.Instant;

/**
 * One of a person's sessions as they may see it.
 *
 * @param kind browser or api
 */
public record SessionRow(String kind, Instant created, Instant expires, Instant lastUsed) {}
