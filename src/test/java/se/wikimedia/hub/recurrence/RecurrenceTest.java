package se.wikimedia.hub.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.FieldProblem;

class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);
    private static final Recurrence.Days WEEK = new Recurrence.Days(MONDAY, MONDAY.plusDays(6));

    private static List<LocalDate> starts(int everyWeeks, int times, String... without) {
        return new Recurrence(everyWeeks, times, List.of(without))
                .of(WEEK).stream().map(Recurrence.Days::first).toList();
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
