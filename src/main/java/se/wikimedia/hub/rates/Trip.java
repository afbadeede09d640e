package se.wikimedia.hub.rates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stay, as far as rates ask.
 *
 * @param last included
 * @param kilometres one way, along the great circle; null where nobody knows from where
 * @param country where it is, ISO 3166 alpha-2
 */
public record Trip(
        LocalDate first,
        LocalDate last,
        @Nullable Integer kilometres,
        @Nullable String country) {

    /** First and last included, as itineraries count them: one more than the nights. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }
}
