package se.wikimedia.hub.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays cost, against a table that was worked out by hand. */
class RateBookTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);

    private static final RateTable OLD = new RateTable(
            LocalDate.of(2026, 1, 1),
            "EUR",
            List.of(new Band(100, 499, 18_000, 21_000)),
            List.of(new DailyRate(null, 3_500)),
            1);

    private static final RateTable NEW = new RateTable(
            LocalDate.of(2027, 1, 1),
            "EUR",
            List.of(
                    new Band(10, 99, 2_800, 5_600),
                    new Band(100, 499, 21_100, 28_500),
                    new Band(500, 1_999, 30_900, 41_700),
                    new Band(8_000, null, 173_500, 173_500)),
            List.of(new DailyRate("FR", 5_400), new DailyRate(null, 4_100)),
            1);

    private static final RateBook BOOK = new RateBook(List.of(NEW, OLD));

    private static StayCost cost(LocalDate first, int days, @Nullable Integer kilometres, @Nullable String country) {
        return BOOK.cost(new Trip(first, first.plusDays(days - 1L), kilometres, country));
    }

    @ParameterizedTest
    @CsvSource({
        // km, country, days, travel, green travel, days' sum, all, all of it green
        "10,    DE, 1, 2800,   5600,   4100,  6900,   9700",
        "99,    DE, 7, 2800,   5600,   28700, 31500,  34300",
        "100,   DE, 7, 21100,  28500,  28700, 49800,  57200",
        "499,   CZ, 2, 21100,  28500,  8200,  29300,  36700",
        "500,   FR, 2, 30900,  41700,  10800, 41700,  52500",
        "1999,  FR, 7, 30900,  41700,  37800, 68700,  79500",
        "8000,  DE, 1, 173500, 173500, 4100,  177600, 177600",
        "20015, DE, 1, 173500, 173500, 4100,  177600, 177600"
    })
    void aStayCostsWhatTheTableSays(
            int kilometres, String country, int days, long travel, long green, long daily, long all, long allGreen) {
        var cost = cost(MONDAY, days, kilometres, country);
        assertThat(cost).isEqualTo(new StayCost("EUR", travel, green, daily, List.of()));
        assertThat(cost.total(StayCost.Travel.USUAL)).hasValue(all);
        assertThat(cost.total(StayCost.Travel.GREEN)).hasValue(allGreen);
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "2000", "7999"})
    void aDistanceWithoutABandHasNoPriceRatherThanNone(int kilometres) {
        var cost = cost(MONDAY, 7, kilometres, "DE");
        assertThat(cost).isEqualTo(new StayCost("EUR", null, null, 28_700L, List.of("band")));
        assertThat(cost.total(StayCost.Travel.USUAL)).isEmpty();
        assertThat(cost.total(StayCost.Travel.GREEN)).isEmpty();
    }

    @Test
    void aTableIsInForceFromItsFirstDayOn() {
        assertThat(cost(LocalDate.of(2026, 12, 31), 1, 100, "DE").travel()).isEqualTo(18_000);
        assertThat(cost(LocalDate.of(2027, 1, 1), 1, 100, "DE").travel()).isEqualTo(21_100);
        assertThat(cost(LocalDate.of(2026, 1, 1), 1, 100, "DE").travel()).isEqualTo(18_000);
        assertThat(cost(LocalDate.of(2031, 1, 1), 1, 100, "DE").travel()).isEqualTo(21_100);
    }

    @Test
    void theTableOfTheFirstDayCountsForTheWholeStay() {
        assertThat(cost(LocalDate.of(2026, 12, 30), 7, 100, "DE").days()).isEqualTo(7 * 3_500);
    }

    @Test
    void beforeTheFirstTableNothingIsKnown() {
        assertThat(cost(LocalDate.of(2025, 12, 31), 7, 100, "DE"))
                .isEqualTo(new StayCost(null, null, null, null, List.of("table")));
        assertThat(new RateBook(List.of())
                        .cost(new Trip(MONDAY, MONDAY, 100, "DE"))
                        .unknown())
                .containsExactly("table");
    }

    @Test
    void whoComesFromNobodyKnowsWhereHasNoTravel() {
        assertThat(cost(MONDAY, 7, null, "DE")).isEqualTo(new StayCost("EUR", null, null, 28_700L, List.of("place")));
    }

    @Test
    void aCountryWithoutADailyRateHasNone() {
        var table = new RateTable(MONDAY, "EUR", NEW.bands(), List.of(new DailyRate("FR", 5_400)), 1);
        var book = new RateBook(List.of(table));
        assertThat(book.cost(new Trip(MONDAY, MONDAY, 50, "FR")).unknown()).isEmpty();
        assertThat(book.cost(new Trip(MONDAY, MONDAY, 50, "DE")).unknown()).containsExactly("day");
        assertThat(book.cost(new Trip(MONDAY, MONDAY, 5, null)).unknown()).containsExactly("band", "day");
    }
}
