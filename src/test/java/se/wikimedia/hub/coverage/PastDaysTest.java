package se.wikimedia.hub.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days of a past are shown, and what had happened by them. */
class PastDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, 1",
        "2026-11-20, 2026-11-20, 3",
        "2026-10-29, 2026-10-29, 25",
        "2026-10-28, 2026-11-01, 4",
        "2026-06-07, 2026-06-07, 25",
        "2026-06-06, 2026-06-30, 6",
        "2020-01-01, 2024-11-30, 25"
    })
    void aShortPastIsShownByDaysALongerOneByWeeksOrMonths(LocalDate first, LocalDate shownFirst, int shown) {
        var days = PastDays.between(first, TODAY);
        assertThat(days).hasSize(shown).startsWith(shownFirst).endsWith(TODAY).isSorted();
    }

    @Test
    void whatHappenedByADayIsWhatABruteCountFinds() {
        long seed = 20_261_122;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            var first = TODAY.minusDays(random.nextInt(400));
            var days = PastDays.between(first, TODAY);
            var begin = first.atStartOfDay(ZoneOffset.UTC).toInstant();
            var moments = new ArrayList<Instant>();
            for (int i = random.nextInt(40); i > 0; i--) {
                // on the hour, so that midnights and equal moments come up
                moments.add(begin.plus(Duration.ofHours(random.nextInt(24 * 400))));
            }
            int[] counts = PastDays.countsBy(days, moments);
            for (int i = 0; i < counts.length; i++) {
                var day = days.get(i);
                long expected = moments.stream()
                        .filter(moment ->
                                !LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(day))
                        .count();
                assertThat(counts[i])
                        .as("seed %d, round %d, %s", seed, round, day)
                        .isEqualTo((int) expected);
            }
        }
    }
}
