package se.wikimedia.hub.itinerary;

/**
 * A way from one place to another.
 *
 * @param kilometres along the great circle
 * @param euros what it costs, in whole euros
 * @param co2 kilograms
 */
public record Leg(Mode mode, int kilometres, int euros, int co2) {}
