package se.wikimedia.hub.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthCalendarTest {

    private static final YearMonth MAY = YearMonth.of(2027, 5);

    private static SlotRow slot(LocalDate first, LocalDate last) {
        return new SlotRow(
                1,
                "tour",
                "de",
                "Germany",
                "DE",
                "Archive",
                "Berlin",
                null,
                null,
                "",
                "",
                first,
                last,
                "UTC",
                1,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                0,
                "published",
                1);
    }

    @Test
    void weeksAreWholeAndBeginWhereTheReadersDo() {
        var monday = MonthCalendar.of(MAY, DayOfWeek.MONDAY, List.of());
        assertThat(monday.weeks()).hasSize(6);
        assertThat(monday.weeks().get(0).days().get(0))
                .isEqualTo(new MonthCalendar.Day(LocalDate.of(2027, 4, 26), false));
        var saturday = MonthCalendar.of(MAY, DayOfWeek.SATURDAY, List.of());
        assertThat(saturday.weeks()).hasSize(5);
        assertThat(saturday.weeks().get(0).days().get(0))
                .isEqualTo(new MonthCalendar.Day(LocalDate.of(2027, 5, 1), true));
        assertThat(MonthCalendar.of(YearMonth.of(2027, 2), DayOfWeek.MONDAY, List.of())
                        .weeks())
                .hasSize(4);
    }

    @Test
    void aSlotHasABarInEachOfItsWeeks() {
        var slot = slot(LocalDate.of(2027, 5, 8), LocalDate.of(2027, 5, 17));
        var weeks = MonthCalendar.of(MAY, DayOfWeek.MONDAY, List.of(slot)).weeks();
        assertThat(weeks.stream().flatMap(week -> week.bars().stream()))
                .containsExactly(
                        new MonthCalendar.Bar(slot, 5, 2, 0),
                        new MonthCalendar.Bar(slot, 0, 7, 0),
                        new MonthCalendar.Bar(slot, 0, 1, 6));
    }

    /** Against looking at each day by itself. */
    @Test
    void barsCoverTheDaysOfTheirSlotsAndNoOthers() {
        long seed = 20270503;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var first = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(400));
            var slot = slot(first, first.plusDays(random.nextInt(40)));
            var month = YearMonth.of(2027, 1).plusMonths(random.nextInt(14));
            var calendar = MonthCalendar.of(month, DayOfWeek.of(1 + random.nextInt(7)), List.of(slot));
            var covered = new TreeSet<LocalDate>();
            var wanted = new TreeSet<LocalDate>();
            for (var week : calendar.weeks()) {
                week.days().stream()
                        .map(MonthCalendar.Day::date)
                        .filter(day -> !day.isBefore(slot.startDate()) && !day.isAfter(slot.endDate()))
                        .forEach(wanted::add);
                week.bars().forEach(bar -> {
                    assertThat(bar.before() + bar.days() + bar.after()).isEqualTo(7);
                    IntStream.range(bar.before(), bar.before() + bar.days())
                            .forEach(at -> covered.add(week.days().get(at).date()));
                });
            }
            assertThat(covered).as("seed %d, round %d", seed, round).isEqualTo(wanted);
        }
    }
}
