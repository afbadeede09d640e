package se.wikimedia.hub.ranking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Time in months of the calendar, UTC: from the 5th of March to the 5th of May it is 2, whatever their length. */
final class Months {

    private Months() {}

    /** With fractions of the month that isn't over; 0 for what is still to come. */
    static double between(Instant from, Instant to) {
        var start = from.atZone(ZoneOffset.UTC);
        var end = to.atZone(ZoneOffset.UTC);
        if (!start.isBefore(end)) {
            return 0;
        }
        long whole = ChronoUnit.MONTHS.between(start, end);
        var begun = start.plusMonths(whole);
        double length = ChronoUnit.MILLIS.between(begun, start.plusMonths(whole + 1));
        return whole + ChronoUnit.MILLIS.between(begun, end) / length;
    }
}
