package se.wikimedia.hub.itinerary;

import org.jspecify.annotations.Nullable;

/**
 * What a plan as a whole may take; null is without limit.
 *
 * @param budget whole euros
 * @param co2 kilograms
 */
public record Limits(@Nullable Integer budget, @Nullable Integer co2) {

    public static final Limits NONE = new Limits(null, null);
}
