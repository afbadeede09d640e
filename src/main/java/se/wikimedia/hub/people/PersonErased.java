package se.wikimedia.hub.people;

/**
 * A person wants to be forgotten. Observed within the same transaction, before their row goes: each room deletes what
 * it holds about them.
 */
public record PersonErased(long id) {}
