package se.wikimedia.hub.coverage;

import java.time.LocalDate;

/**
 * How far a language was at the end of a day (UTC).
 *
 * @param units of today's, for comparison
 * @param translated how many of today's units had a translation then
 * @param reviewed how many of them had a text that a reviewer approved
 */
public record Point(LocalDate day, int units, int translated, int reviewed) {

    /** 0-1. */
    public double translatedShare() {
        return units == 0 ? 0 : (double) translated / units;
    }

    /** 0-1. */
    public double reviewedShare() {
        return units == 0 ? 0 : (double) reviewed / units;
    }
}
