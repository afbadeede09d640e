package se.wikimedia.hub.rates;

import org.jspecify.annotations.Nullable;

/**
 * What is paid for the way there and back.
 *
 * @param from kilometres one way, along the great circle
 * @param to included; null is without end
 * @param amount minor units
 * @param green the same for green travel
 */
public record Band(int from, @Nullable Integer to, long amount, long green) {

    boolean holds(int kilometres) {
        return kilometres >= from && (to == null || kilometres <= to);
    }
}
