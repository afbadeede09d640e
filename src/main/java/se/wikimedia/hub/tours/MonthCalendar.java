package se.wikimedia.hub.tours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A month as a table by whole weeks, with a bar in each week for each slot that lies in it. */
public final class MonthCalendar {

    private static final int WEEK = 7;

    private final YearMonth month;
    private final List<Week> weeks;

    private MonthCalendar(YearMonth month, List<Week> weeks) {
        this.month = month;
        this.weeks = weeks;
    }

    /** @param inside whether it is of the month, and not of the one before or after */
    public record Day(LocalDate date, boolean inside) {}

    /**
     * A slot in a week.
     *
     * @param before how many days of the week come before it
     * @param days how many it takes, 1 to 7
     * @param after how many come after it
     */
    public record Bar(SlotRow slot, int before, int days, int after) {}

    public record Week(List<Day> days, List<Bar> bars) {}

    /** @param first the day with which weeks begin */
    static MonthCalendar of(YearMonth month, DayOfWeek first, List<SlotRow> slots) {
        var weeks = new ArrayList<Week>();
        var earliest = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        for (var begin = earliest; !begin.isAfter(month.atEndOfMonth()); begin = begin.plusDays(WEEK)) {
            weeks.add(week(month, begin, slots));
        }
        return new MonthCalendar(month, List.copyOf(weeks));
    }

    private static Week week(YearMonth month, LocalDate begin, List<SlotRow> slots) {
        var whole = new DayRange(begin, begin.plusDays(WEEK - 1));
        var days = begin.datesUntil(begin.plusDays(WEEK))
                .map(day -> new Day(day, YearMonth.from(day).equals(month)))
                .toList();
        var bars = slots.stream()
                .filter(slot -> whole.meets(slot.days()))
                .map(slot -> bar(slot, whole))
                .toList();
        return new Week(days, bars);
    }

    private static Bar bar(SlotRow slot, DayRange week) {
        int before = Math.max(0, days(week.first(), slot.startDate()));
        int after = Math.max(0, days(slot.endDate(), week.last()));
        return new Bar(slot, before, WEEK - before - after, after);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    public YearMonth month() {
        return month;
    }

    public List<Week> weeks() {
        return weeks;
    }
}
