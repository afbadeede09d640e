package se.wikimedia.hub.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.ranking.Quarter.Room.OPEN;
import static se.wikimedia.hub.ranking.Quarter.Room.RESERVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred days, forty of them kept. */
class QuarterTest {

    private final Quarter quarter = new Quarter(100, 0.4);

    private static Quarter.Work work(long id, double days, String... tiers) {
        return new Quarter.Work(
                id,
                days,
                Stream.of(tiers)
                        .map(tier -> new Need(tier + id, tier, Lack.NONE, Instant.EPOCH))
                        .toList());
    }

    @Test
    void whatThoseFirstWantIsMadeAlsoWhereOthersRankHigher() {
        assertThat(quarter.plan(List.of(
                        work(1, 50, "baseline"), work(2, 50, "baseline"), work(3, 40, "underserved", "emerging"))))
                .isEqualTo(Map.of(1L, OPEN, 3L, RESERVED));
    }

    @Test
    void whatThoseFirstLeaveIsAnybodys() {
        assertThat(quarter.plan(List.of(work(1, 60, "baseline"), work(2, 40, "baseline"))))
                .isEqualTo(Map.of(1L, OPEN, 2L, OPEN));
    }

    @Test
    void whatThoseFirstWantBeyondTheReserveCompetesWithTheRest() {
        assertThat(quarter.plan(List.of(work(1, 30, "emerging"), work(2, 30, "emerging"), work(3, 50, "baseline"))))
                .isEqualTo(Map.of(1L, RESERVED, 2L, OPEN));
    }

    @Test
    void whatDoesntFitIsPassedOver() {
        assertThat(quarter.plan(List.of(work(1, 90, "baseline"), work(2, 20, "baseline"), work(3, 10, "baseline"))))
                .isEqualTo(Map.of(1L, OPEN, 3L, OPEN));
    }

    @Test
    void halfIsNotMost() {
        assertThat(quarter.plan(List.of(work(1, 10, "baseline", "emerging"), work(2, 10))))
                .isEqualTo(Map.of(1L, OPEN, 2L, OPEN));
    }
}
