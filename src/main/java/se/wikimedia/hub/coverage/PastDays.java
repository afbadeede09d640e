package se.wikimedia.hub.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which days of a past are shown, and what had happened by the end of each: every day of a short one, else every week,
 * else every month, and today. Days are UTC's.
 */
final class PastDays {

    private static final int MOST = 24;
    private static final int WEEK = 7;

    private PastDays() {}

    /** The oldest first; those that matter of {@code first} to {@code today}, the last {@value #MOST} at most and today. */
    static List<LocalDate> between(LocalDate first, LocalDate today) {
        long days = ChronoUnit.DAYS.between(first, today);
        var shown = new ArrayList<LocalDate>();
        for (var day = today; !day.isBefore(first) && shown.size() <= MOST; day = before(day, days)) {
            shown.add(0, day);
        }
        return shown;
    }

    private static LocalDate before(LocalDate day, long days) {
        if (days <= MOST) {
            return day.minusDays(1);
        }
        if (days <= (long) MOST * WEEK) {
            return day.minusDays(WEEK);
        }
        // the end of the month before, also from today
        return day.withDayOfMonth(1).minusDays(1);
    }

    /** How much had happened by the end of each day. */
    static int[] countsBy(List<LocalDate> days, Collection<Instant> moments) {
        var sorted = moments.stream().sorted().toList();
        int[] counts = new int[days.size()];
        int happened = 0;
        for (int i = 0; i < counts.length; i++) {
            var end = days.get(i).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            while (happened < sorted.size() && sorted.get(happened).isBefore(end)) {
                happened++;
            }
            counts[i] = happened;
        }
        return counts;
    }
}
