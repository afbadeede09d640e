package se.wikimedia.hub.booking;

/**
 * A visitor's place.
 *
 * @param visitor the username
 */
public record BookingRow(long placement, long slot, String visitor) {}
