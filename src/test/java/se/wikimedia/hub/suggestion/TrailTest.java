package se.wikimedia.hub.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final long SEED = 20261123;
    private static final int ROUNDS = 300;
    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private record Row(long id, Instant changed) implements Trail.Change {}

    private final Map<Long, Row> committed = new HashMap<>();

    private List<Row> changed(Instant since, long after, int limit) {
        return committed.values().stream()
                .filter(row -> row.changed().isAfter(since) || row.changed().equals(since) && row.id() > after)
                .sorted(Comparator.comparing(Row::changed).thenComparing(Row::id))
                .limit(limit)
                .toList();
    }

    private void commit(long id, Instant changed) {
        committed.put(id, new Row(id, changed));
    }

    /** Transactions write their time and end up to a minute later, in any order. */
    @Test
    void whateverTheOrderInWhichTransactionsEndNothingIsLostAndNothingComesTwice() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            committed.clear();
            var trail = new Trail<Row>(this::changed);
            var held = new HashMap<Long, Row>();
            var under = new ArrayList<Row>();
            var now = START;
            for (int step = 0; step < 60; step++) {
                now = now.plusMillis(random.nextInt(20_000));
                under.add(new Row(random.nextInt(20), now));
                if (random.nextInt(3) > 0) {
                    var limit = now.minusSeconds(50);
                    var ending = under.stream()
                            .filter(row -> row.changed().isBefore(limit) || random.nextBoolean())
                            .toList();
                    ending.forEach(row -> committed.merge(
                            row.id(), row, (one, other) -> one.changed().isAfter(other.changed()) ? one : other));
                    under.removeAll(ending);
                }
                trail.follow(rows -> rows.forEach(
                        row -> assertThat(held.put(row.id(), row)).as("twice").isNotEqualTo(row)));
                assertThat(held)
                        .as("seed %d, round %d, step %d", SEED, round, step)
                        .isEqualTo(committed);
            }
        }
    }

    @Test
    void aTableOfAnyLengthIsReadSomeRowsAtATime() {
        for (long id = 1; id <= 2_500; id++) {
            commit(id, START);
        }
        commit(2_501, START.plusSeconds(1));
        var sizes = new ArrayList<Integer>();
        var trail = new Trail<Row>(this::changed);
        assertThat(trail.follow(rows -> sizes.add(rows.size()))).isTrue();
        assertThat(sizes).containsExactly(1_000, 1_000, 501);
        assertThat(trail.follow(rows -> sizes.add(rows.size()))).isFalse();
    }
}
