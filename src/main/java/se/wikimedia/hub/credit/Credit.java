package se.wikimedia.hub.credit;

/**
 * A translator who is named.
 *
 * @param units of how many units readers saw a text of theirs, once or now
 */
public record Credit(String name, long units) {}
