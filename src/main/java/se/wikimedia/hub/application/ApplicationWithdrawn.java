package se.wikimedia.hub.application;

/** The caller has withdrawn their application; told within the same transaction. */
public record ApplicationWithdrawn(String tour) {}
