package se.wikimedia.hub.booking;

/** A place of a tour has been given back; told after the commit. */
public record PlaceFreed(String tour) {}
