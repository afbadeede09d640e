package se.wikimedia.hub.gap;

/**
 * Somebody who has asked for what a gap lacks.
 *
 * @param concealed whether they have asked in private
 */
public record Needing(long gap, long request, long person, boolean concealed) {}
