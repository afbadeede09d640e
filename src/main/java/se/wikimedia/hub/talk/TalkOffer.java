package se.wikimedia.hub.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * An hour or some in which talks follow each other.
 *
 * @param date where the adviser lives
 * @param from when the first begins, on a quarter of an hour
 * @param until by when the last is over
 * @param minutes of each: 15, 30, 45 or 60
 * @param place a room or an address on the web; for the participant alone
 */
public record TalkOffer(
        @Nullable LocalDate date,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Integer minutes,
        @Nullable String place) {

    static final int QUARTER = 15;

    private static final int LONGEST = 60;
    private static final int LONGEST_PLACE = 500;

    /** @return everything that is wrong */
    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (date == null) {
            problems.add(new FieldProblem("date", "form.date"));
        }
        if (from == null || !onQuarter(from)) {
            problems.add(new FieldProblem("from", "talk.quarter"));
        }
        if (until == null || !onQuarter(until)) {
            problems.add(new FieldProblem("until", "talk.quarter"));
        }
        if (minutes == null || minutes < QUARTER || minutes > LONGEST || minutes % QUARTER != 0) {
            problems.add(new FieldProblem("minutes", "talk.minutes.unusable"));
        } else if (from != null
                && until != null
                && Duration.between(from, until).toMinutes() < minutes) {
            problems.add(new FieldProblem("until", "talk.until.early"));
        }
        if (place == null || place.isBlank() || place.length() > LONGEST_PLACE) {
            problems.add(new FieldProblem("place", "talk.place.unusable"));
        }
        return problems;
    }

    private static boolean onQuarter(LocalTime time) {
        return time.getMinute() % QUARTER == 0 && time.getSecond() == 0 && time.getNano() == 0;
    }

    /** When the talks begin, of an offer without problems; by the clock there, also on the day on which it changes. */
    List<Instant> starts(ZoneId zone) {
        return talks("", 0, zone).stream().map(Talk::starts).toList();
    }

    List<Talk> talks(String tour, long adviser, ZoneId zone) {
        if (date == null || from == null || until == null || minutes == null || place == null) {
            return List.of();
        }
        int each = minutes;
        var room = place.strip();
        var end = date.atTime(until).atZone(zone).toInstant();
        return Stream.iterate(
                        date.atTime(from).atZone(zone).toInstant(),
                        start -> !start.plus(Duration.ofMinutes(each)).isAfter(end),
                        start -> start.plus(Duration.ofMinutes(each)))
                .map(start -> new Talk(tour, adviser, start, each, room))
                .toList();
    }
}
