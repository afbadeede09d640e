package se.wikimedia.hub.itinerary;

import java.util.List;

/** A visitor's itinerary that is settled, whatever becomes of the others. */
public record Pin(String visitor, List<Long> slots) {}
