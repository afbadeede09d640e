package se.wikimedia.hub.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.wikimedia.hub.ranking.RankingFixture.NOW;
import static se.wikimedia.hub.ranking.RankingFixture.monthsAgo;
import static se.wikimedia.hub.ranking.RankingFixture.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Offset<Double> THOUSANDTH = within(0.0005);
    private static final Offset<Double> HUNDREDTH = within(0.005);

    private final Weights weights = RankingFixture.weights();
    private final Ranking ranking = Ranking.at(NOW, weights, List.of(1.3));

    private static Candidate batchUpload() {
        var needs = List.of(
                need("de", "baseline", Lack.OUTDATED, 1),
                need("de", "baseline", Lack.OUTDATED, 2),
                need("de", "baseline", Lack.OUTDATED, 3),
                need("de", "baseline", Lack.OUTDATED, 20),
                need("fr", "baseline", Lack.OUTDATED, 5),
                need("fr", "baseline", Lack.OUTDATED, 8));
        return new Candidate(
                1, needs, 30, List.of(3.6, 3.5, 3.7), null, true, monthsAgo(4), new Candidate.Effort(20, 5));
    }

    private static Candidate persuadingPartners() {
        var needs = List.of(
                need("se", "underserved", Lack.NONE, 2),
                need("ar", "emerging", Lack.NONE, 6),
                need("sv", "baseline", Lack.OTHER_LANGUAGE, 4));
        return new Candidate(
                2,
                needs,
                8,
                List.of(3.3, 3.0, 5.0),
                LocalDate.of(2027, 2, 21),
                true,
                monthsAgo(2),
                new Candidate.Effort(8, 0));
    }

    @Test
    void theWorkedExampleComesOutAsItWasWrittenDown() {
        var p = ranking.score(batchUpload());
        assertThat(p.parts().demand()).isCloseTo(3.049, THOUSANDTH);
        assertThat(p.parts().impact()).isCloseTo(1.2, THOUSANDTH);
        assertThat(p.parts().time()).isEqualTo(1);
        assertThat(p.parts().confirmation()).isEqualTo(1);
        assertThat(p.parts().age()).isCloseTo(1.167, THOUSANDTH);
        assertThat(p.parts().effort()).isCloseTo(21, THOUSANDTH);
        assertThat(p.value()).isCloseTo(2.03, HUNDREDTH);

        var q = ranking.score(persuadingPartners());
        assertThat(q.parts().demand()).isCloseTo(4.207, THOUSANDTH);
        assertThat(q.parts().impact()).isCloseTo(1.1, THOUSANDTH);
        assertThat(q.parts().time()).isEqualTo(1.25);
        assertThat(q.parts().age()).isCloseTo(1.083, THOUSANDTH);
        assertThat(q.parts().effort()).isCloseTo(10.4, THOUSANDTH);
        assertThat(q.value()).isCloseTo(6.03, HUNDREDTH);
    }

    @Test
    void theFormulaWrittenDownByHandSaysTheSame() {
        long seed = 20261121;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var candidate = RankingFixture.random(random, i);
            double expected = FormulaByHand.score(candidate, 1.3);
            assertThat(ranking.score(candidate).value())
                    .as("seed %d, case %d", seed, i)
                    .isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void fewerSearchesThanFiveAreNone() {
        var quiet = with(batchUpload(), 4);
        assertThat(ranking.score(quiet).parts().sessions()).isZero();
        assertThat(ranking.score(quiet)).isEqualTo(ranking.score(with(batchUpload(), 0)));
        assertThat(ranking.score(with(batchUpload(), 5)).parts().sessions()).isEqualTo(5);
    }

    private static Candidate with(Candidate p, long sessions) {
        return new Candidate(
                p.id(), p.needs(), sessions, p.rubric(), p.neededBy(), p.confirmed(), p.since(), p.effort());
    }

    @Test
    void twoScoresOfTheCommitteeChangeNothingYet() {
        var p = batchUpload();
        var scored = new Candidate(p.id(), p.needs(), 30, List.of(5.0, 5.0), null, true, p.since(), p.effort());
        assertThat(ranking.score(scored).parts().impact()).isEqualTo(1);
    }

    @Test
    void monthsAreThoseOfTheCalendar() {
        assertThat(Months.between(Instant.parse("2026-01-31T00:00:00Z"), Instant.parse("2026-03-31T00:00:00Z")))
                .isEqualTo(2);
        assertThat(Months.between(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-02-15T00:00:00Z")))
                .isEqualTo(0.5);
        assertThat(Months.between(NOW, NOW.minusSeconds(1))).isZero();
    }

    @Test
    void theMiddleOfTheLastTenModulesCalibratesWithinBounds() {
        assertThat(k(List.of())).isEqualTo(1);
        assertThat(k(List.of(1.0, 2.0))).isEqualTo(1.5);
        var eleven = new ArrayList<>(Collections.nCopies(10, 1.2));
        eleven.add(3.0);
        assertThat(k(eleven)).isEqualTo(1.2);
        assertThat(k(List.of(9.0))).isEqualTo(3);
        assertThat(k(List.of(0.1))).isEqualTo(0.5);
    }

    private double k(List<Double> ratios) {
        return Ranking.at(NOW, weights, ratios).score(batchUpload()).parts().calibration();
    }

    @Test
    void ofEqualsTheOneOfMoreCommunitiesComesFirstThenTheOlderThenTheLowerId() {
        var effort = new Candidate.Effort(10, 0);
        // four needs of one community weigh what one need each of two communities does; more wait no longer
        var four = Collections.nCopies(4, need("de", "baseline", Lack.NONE, 0));
        var two = List.of(need("fr", "baseline", Lack.NONE, 0), need("cz", "baseline", Lack.NONE, 0));
        var one = new Candidate(1, four, 0, List.of(), null, true, monthsAgo(15), effort);
        var several = new Candidate(2, two, 0, List.of(), null, false, monthsAgo(13), effort);
        var older = new Candidate(5, two, 0, List.of(), null, false, monthsAgo(14), effort);
        var sameAge = new Candidate(3, two, 0, List.of(), null, false, monthsAgo(13), effort);

        var order = ranking.order(List.of(one, sameAge, several, older));

        assertThat(order)
                .extracting(each -> each.score().value())
                .containsOnly(order.get(0).score().value());
        assertThat(order).extracting(each -> each.candidate().id()).containsExactly(5L, 2L, 3L, 1L);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfWhatComesIn() {
        long seed = 7;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var candidates = new ArrayList<Candidate>();
            for (int id = 0; id < 20; id++) {
                candidates.add(RankingFixture.random(random, id));
            }
            var before = ids(candidates);
            Collections.shuffle(candidates, random);
            var needsTurned = candidates.stream().map(RankingTest::turned).toList();
            assertThat(ids(needsTurned)).as("seed %d, case %d", seed, i).isEqualTo(before);
        }
    }

    private static Candidate turned(Candidate p) {
        var needs = new ArrayList<>(p.needs());
        Collections.reverse(needs);
        return new Candidate(
                p.id(), needs, p.sessions(), p.rubric(), p.neededBy(), p.confirmed(), p.since(), p.effort());
    }

    private List<Long> ids(List<Candidate> candidates) {
        return ranking.order(candidates).stream()
                .map(each -> each.candidate().id())
                .toList();
    }
}
