package se.wikimedia.hub.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Whoever is wanted more, in whatever single respect, never falls behind for it. */
class MonotoneRankingTest {

    private static final long SEED = 1309;
    private static final int CASES = 5_000;

    private final Ranking ranking = Ranking.at(RankingFixture.NOW, RankingFixture.weights(), List.of(1.3));

    private void neverLowers(BiFunction<Candidate, Random, Candidate> more) {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var before = RankingFixture.random(random, i);
            var after = more.apply(before, random);
            assertThat(ranking.score(after).value())
                    .as("seed %d, case %d: %s, then %s", SEED, i, before, after)
                    .isGreaterThanOrEqualTo(ranking.score(before).value() - 1e-9);
        }
    }

    private static Candidate wanted(Candidate p, List<Need> needs) {
        return new Candidate(
                p.id(), needs, p.sessions(), p.rubric(), p.neededBy(), p.confirmed(), p.since(), p.effort());
    }

    @Test
    void anotherGap() {
        neverLowers((p, random) -> {
            var needs = new ArrayList<>(p.needs());
            needs.add(RankingFixture.randomNeed(random));
            return wanted(p, needs);
        });
    }

    @Test
    void aGraverLack() {
        neverLowers((p, random) -> wanted(
                p,
                p.needs().stream()
                        .map(need -> new Need(
                                need.community(),
                                need.tier(),
                                need.lack() == Lack.OTHER_LANGUAGE ? Lack.OUTDATED : Lack.NONE,
                                need.since()))
                        .toList()));
    }

    @Test
    void aMoreRecentGap() {
        neverLowers((p, random) -> wanted(
                p,
                p.needs().stream()
                        .map(need -> new Need(
                                need.community(),
                                need.tier(),
                                need.lack(),
                                need.since().plus(Duration.ofDays(random.nextInt(100)))))
                        .toList()));
    }

    @Test
    void aLessServedCommunity() {
        neverLowers((p, random) -> wanted(
                p,
                p.needs().stream()
                        .map(need -> new Need(need.community(), "underserved", need.lack(), need.since()))
                        .toList()));
    }

    @Test
    void moreSearchesInVain() {
        neverLowers((p, random) -> new Candidate(
                p.id(),
                p.needs(),
                p.sessions() + random.nextInt(20),
                p.rubric(),
                p.neededBy(),
                p.confirmed(),
                p.since(),
                p.effort()));
    }

    @Test
    void higherScoresOfTheCommittee() {
        neverLowers((p, random) -> new Candidate(
                p.id(),
                p.needs(),
                p.sessions(),
                p.rubric().stream()
                        .map(score -> Math.min(5, score + random.nextDouble()))
                        .toList(),
                p.neededBy(),
                p.confirmed(),
                p.since(),
                p.effort()));
    }

    @Test
    void neededSoonerAndConfirmedAndWaitingLonger() {
        neverLowers((p, random) -> new Candidate(
                p.id(),
                p.needs(),
                p.sessions(),
                p.rubric(),
                p.neededBy() == null
                        ? RankingFixture.random(random, 0).neededBy()
                        : p.neededBy().minusDays(random.nextInt(200)),
                p.confirmed() || random.nextBoolean(),
                p.since().minus(Duration.ofDays(random.nextInt(200))),
                p.effort()));
    }

    @Test
    void lessWorkAndMorePledges() {
        neverLowers((p, random) -> new Candidate(
                p.id(),
                p.needs(),
                p.sessions(),
                p.rubric(),
                p.neededBy(),
                p.confirmed(),
                p.since(),
                new Candidate.Effort(
                        p.effort().estimated() * random.nextDouble(), p.effort().pledged() + random.nextInt(9))));
    }
}
