package se.wikimedia.hub.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows a table by the time of each row's last change. That time is written before its transaction ends, so that a row
 * may come to sight behind a later one; therefore the last minute is looked at again each time, and what was there
 * before is left out.
 */
final class Trail<T extends Trail.Change> {

    private static final Duration OVERLAP = Duration.ofMinutes(1);
    private static final int AT_ONCE = 1_000;

    private final Rows<T> rows;
    private final Map<Long, Instant> known = new HashMap<>();
    private Instant latest = Instant.EPOCH;

    Trail(Rows<T> rows) {
        this.rows = rows;
    }

    /** A row as it is now. */
    interface Change {
        long id();

        /** By the database's clock. */
        Instant changed();
    }

    /** The rows in the order of their changes; those of {@code since} only with higher ids than {@code after}. */
    @FunctionalInterface
    interface Rows<T> {
        List<T> changed(Instant since, long after, int limit);
    }

    /** What is done with rows that have changed. */
    @FunctionalInterface
    interface Taker<T, E extends Exception> {
        void take(List<T> changes) throws E;
    }

    /** Gives what has changed since the last time, some at a time; says whether there was any. */
    <E extends Exception> boolean follow(Taker<T, E> taker) throws E {
        var since = latest.minus(OVERLAP);
        long after = 0;
        boolean any = false;
        List<T> page;
        do {
            page = rows.changed(since, after, AT_ONCE);
            var fresh = fresh(page);
            if (!fresh.isEmpty()) {
                taker.take(fresh);
                any = true;
            }
            if (!page.isEmpty()) {
                var last = page.get(page.size() - 1);
                since = last.changed();
                after = last.id();
            }
        } while (page.size() == AT_ONCE);
        known.values().removeIf(changed -> changed.isBefore(latest.minus(OVERLAP)));
        return any;
    }

    private List<T> fresh(List<T> page) {
        var fresh = new ArrayList<T>();
        for (var row : page) {
            if (!row.changed().equals(known.put(row.id(), row.changed()))) {
                fresh.add(row);
            }
            latest = row.changed().isAfter(latest) ? row.changed() : latest;
        }
        return fresh;
    }
}
