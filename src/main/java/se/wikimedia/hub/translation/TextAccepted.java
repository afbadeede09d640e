package se.wikimedia.hub.translation;

/** What stands in a place has changed, and that is committed. */
public record TextAccepted(Place place) {}
