package se.wikimedia.hub.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Deferred acceptance against its slow twin. A failing case is printed with its seed. */
class DeferredAcceptanceTwinTest {

    private static final long SEED = 20261122;
    private static final int CASES = 10_000;

    @Test
    void findsTheBestStableResultForEveryVisitorAtOnceInTenThousandSmallCases() {
        int several = 0;
        int capped = 0;
        for (int i = 0; i < CASES; i++) {
            var random = new Random(SEED + i);
            var given = RandomCases.next(random, 5, 4);
            var twin = new StableByEnumeration(given);
            var found = DeferredAcceptance.match(given.market());
            var stable = twin.all();
            assertThat(stable).as("seed %d: %s", SEED + i, given).contains(found);
            for (var other : stable) {
                for (int visitor = 0; visitor < found.length; visitor++) {
                    assertThat(twin.rank(visitor, found[visitor]))
                            .as("seed %d, visitor %d: %s", SEED + i, visitor, given)
                            .isLessThanOrEqualTo(twin.rank(visitor, other[visitor]));
                }
            }
            several += stable.size() > 1 ? 1 : 0;
            capped += given.caps().equals(Caps.NONE) ? 0 : 1;
        }
        assertThat(several).as("cases with a choice between stable results").isGreaterThan(CASES / 100);
        assertThat(capped).isGreaterThan(CASES / 2);
    }

    @Test
    void nobodyGainsByAnotherRankingThanTheTrueOne() {
        for (int i = 0; i < 1_000; i++) {
            var random = new Random(SEED - 1 - i);
            var given = RandomCases.next(random, 5, 4);
            var twin = new StableByEnumeration(given);
            var honest = DeferredAcceptance.match(given.market());
            for (int visitor = 0; visitor < honest.length; visitor++) {
                int[] all = given.choices()[visitor];
                for (var lie : arrangements(all.length)) {
                    var choices = given.choices().clone();
                    var scores = given.scores().clone();
                    choices[visitor] = pick(all, lie);
                    scores[visitor] = pick(given.scores()[visitor], lie);
                    var result = DeferredAcceptance.match(given.market(choices, scores));
                    assertThat(twin.rank(visitor, honest[visitor]))
                            .as("seed %d, visitor %d says %s: %s", SEED - 1 - i, visitor, lie, given)
                            .isLessThanOrEqualTo(twin.rank(visitor, result[visitor]));
                }
            }
        }
    }

    private static int[] pick(int[] from, List<Integer> indexes) {
        return indexes.stream().mapToInt(index -> from[index]).toArray();
    }

    /** Every order of every part of the numbers below {@code n}. */
    private static List<List<Integer>> arrangements(int n) {
        var all = new ArrayList<List<Integer>>();
        extend(n, List.of(), all);
        return all;
    }

    private static void extend(int n, List<Integer> begun, List<List<Integer>> all) {
        all.add(begun);
        for (int i = 0; i < n; i++) {
            if (!begun.contains(i)) {
                var longer = new ArrayList<>(begun);
                longer.add(i);
                extend(n, longer, all);
            }
        }
    }

    @Test
    void theVerifierCountsTheSameBlockingPairsAsTheDefinition() {
        for (int i = 0; i < CASES; i++) {
            var random = new Random(SEED + CASES + i);
            var given = RandomCases.next(random, 5, 4);
            var twin = new StableByEnumeration(given);
            var market = given.market();
            var found = DeferredAcceptance.match(market);
            assertThat(Verifier.verify(market, found).holds())
                    .as("seed %d: %s", SEED + CASES + i, given)
                    .isTrue();
            int visitor = random.nextInt(found.length);
            found[visitor] = -1;
            assertThat(Verifier.verify(market, found).blockingPairs())
                    .as("seed %d: %s", SEED + CASES + i, given)
                    .isEqualTo(twin.blockingPairs(found));
        }
    }

    @Test
    void theSameHoldsForManyVisitorsWhereNobodyCanEnumerate() {
        for (int i = 0; i < 500; i++) {
            var given = RandomCases.next(new Random(-SEED - i), 60, 12);
            assertThat(Verifier.verify(given.market(), DeferredAcceptance.match(given.market())))
                    .as("seed %d: %s", -SEED - i, given)
                    .isEqualTo(new Verification(0, 0, 0));
        }
    }
}
