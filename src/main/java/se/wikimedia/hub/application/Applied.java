package se.wikimedia.hub.application;

/**
 * An application as the matching needs it.
 *
 * @param person the visitor's id
 */
public record Applied(long person, ApplicationRow row) {}
