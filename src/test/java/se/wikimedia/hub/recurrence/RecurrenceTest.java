package se.wikimedia.hub.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.tours.DayRange;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final DayRange WEEK = new DayRange(MONDAY, MONDAY.plusDays(6));

    private static List<LocalDate> starts(int everyWeeks, int times, String... without) {
        return starts(new Recurrence(everyWeeks, times, List.of(without)), List.of());
    }

    private static List<LocalDate> starts(Recurrence recurrence, List<DayRange> ofHost) {
        return recurrence.of(WEEK).stream()
                .filter(days -> !recurrence.leavesOut(days, ofHost))
                .map(DayRange::first)
                .toList();
    }

    @Test
    void theDaysOfTheWeekStayAlsoWhenTheClocksChange() {
        assertThat(starts(2, 3)).containsExactly(MONDAY.plusWeeks(2), MONDAY.plusWeeks(4), MONDAY.plusWeeks(6));
        assertThat(starts(13, 8)).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void whatMeetsABlackoutIsLeftOutAndNothingComesInItsPlace() {
        assertThat(starts(1, 4, "2027-04-04", "2027-04-13/2027-04-14"))
                .as("the last day of the first, two within the third")
                .containsExactly(MONDAY.plusWeeks(2), MONDAY.plusWeeks(4));
        assertThat(starts(1, 1, "2027-04-05")).as("the day after").hasSize(1);
    }

    @Test
    void whatTheHostHasToldOnceCountsForEveryRecurrence() {
        var easter = new DayRange(LocalDate.of(2027, 4, 2), LocalDate.of(2027, 4, 5));
        assertThat(starts(new Recurrence(1, 3, List.of("2027-04-12")), List.of(easter)))
                .as("Easter ends on the Monday of the second")
                .isEmpty();
        assertThat(starts(new Recurrence(1, 3, null), List.of(easter))).containsExactly(MONDAY.plusWeeks(3));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(new Recurrence(0, 53, List.of("soon")).problems())
                .extracting(FieldProblem::field)
                .containsExactly("everyWeeks", "times", "without");
        assertThat(new Recurrence(1, 1, List.of("2027-05-02/2027-05-01")).problems())
                .hasSize(1);
        assertThat(new Recurrence(1, 1, List.of("2027-05-01/2027-05-02/2027-05-03")).problems())
                .hasSize(1);
        assertThat(new Recurrence(1, 1, null).problems()).isEmpty();
    }
}
