package se.wikimedia.hub.news;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the mail goes out that tells a day's news. */
final class Digests {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private Digests() {}

    /** The next seven o'clock in the morning where the reader lives. */
    static Instant next(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        var today = local.toLocalDate().atTime(MORNING).atZone(zone);
        return (today.isAfter(local)
                        ? today
                        : local.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone))
                .toInstant();
    }
}
