package se.wikimedia.hub.rates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rates that are in force from a day on, until the next table begins.
 *
 * @param currency ISO 4217
 * @param bands the nearest first; none overlaps another
 * @param days the countries first, by their codes
 * @param version rises with every change, 1 at first
 */
public record RateTable(LocalDate from, String currency, List<Band> bands, List<DailyRate> days, int version) {

    Optional<Band> band(int kilometres) {
        return bands.stream().filter(band -> band.holds(kilometres)).findFirst();
    }

    Optional<DailyRate> daily(@Nullable String country) {
        return days.stream()
                .filter(rate -> rate.country() != null && rate.country().equals(country))
                .findFirst()
                .or(() -> days.stream()
                        .filter(rate -> Objects.isNull(rate.country()))
                        .findFirst());
    }
}
