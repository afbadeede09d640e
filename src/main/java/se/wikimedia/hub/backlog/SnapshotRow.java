package se.wikimedia.hub.backlog;

import java.time.Instant;

/**
 * A published ranking.
 *
 * @param weights the version of the formula's constants
 */
public record SnapshotRow(long id, Instant published, String weights) {}
