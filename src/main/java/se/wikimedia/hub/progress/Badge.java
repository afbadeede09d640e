package se.wikimedia.hub.progress;

import java.time.Instant;

/**
 * Earned by completing a module; stays when the module changes or is no more.
 *
 * @param module the module's id
 */
public record Badge(String module, Instant earnedAt) {}
