package se.wikimedia.hub.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.matching.Admissibility;

/** What is listed and what is chosen against slow twins. A failing case is printed with its seed. */
class ItinerariesTwinTest {

    private static final long SEED = 20261123;
    private static final int CASES = 3_000;

    @Test
    void everyWayThatIsPossibleIsListedAndNoOther() {
        int several = 0;
        for (int i = 0; i < CASES; i++) {
            var input = SmallTours.next(new Random(SEED + i));
            var stops = input.stops().stream()
                    .collect(Collectors.toMap(stop -> stop.offer().slot(), Function.identity()));
            for (var traveller : input.travellers()) {
                var found = Ways.of(traveller, input.terms(), input.rates(), stops).stream()
                        .map(Itinerary::slots)
                        .toList();
                assertThat(found)
                        .as("seed %d, %s", SEED + i, traveller)
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(possible(input, traveller));
                several += found.stream().anyMatch(way -> way.size() == Ways.MOST_STAYS) ? 1 : 0;
            }
        }
        assertThat(several).as("visitors who could see three hosts").isGreaterThan(CASES / 50);
    }

    /** Every arrangement of one to three slots that keeps to the rules, each rule read anew from the offers. */
    private static Set<List<Long>> possible(PlanInput input, Traveller traveller) {
        var possible = new HashSet<List<Long>>();
        var begun = new ArrayList<List<Stop>>(List.of(List.of()));
        for (int length = 1; length <= Math.min(3, traveller.maxStays()); length++) {
            var longer = new ArrayList<List<Stop>>();
            for (var way : begun) {
                for (var stop : input.stops()) {
                    boolean wanted = traveller
                                    .applicant()
                                    .ranking()
                                    .contains(stop.offer().slot())
                            && Admissibility.obstacles(input.terms(), traveller.applicant(), stop.offer())
                                    .isEmpty();
                    boolean after = way.isEmpty()
                            || way.get(way.size() - 1)
                                    .offer()
                                    .end()
                                    .plusDays(1)
                                    .isBefore(stop.offer().start());
                    if (wanted && after) {
                        var next = new ArrayList<>(way);
                        next.add(stop);
                        longer.add(next);
                        possible.add(
                                next.stream().map(each -> each.offer().slot()).toList());
                    }
                }
            }
            begun = longer;
        }
        return possible;
    }

    @Test
    void ourOwnSearchFindsTheBestPlanAndProvesIt() {
        int limited = 0;
        for (int i = 0; i < CASES; i++) {
            var problem =
                    TourItineraries.of(SmallTours.next(new Random(SEED + i))).problem();
            var best = SmallTours.best(problem);
            var found = BranchAndBound.solve(problem);
            assertThat(problem.holds(found.chosen())).as("seed %d", SEED + i).isTrue();
            assertThat(problem.worth(found.chosen())).as("seed %d", SEED + i).isEqualTo(best);
            assertThat(found.worth()).isEqualTo(best);
            assertThat(found.bound()).as("seed %d", SEED + i).isEqualTo(best);
            limited += best.people() < people(problem) ? 1 : 0;
        }
        assertThat(limited).as("cases where not everybody can travel").isGreaterThan(CASES / 10);
    }

    private static long people(PlanProblem problem) {
        return IntStream.range(0, problem.columns())
                .map(column -> problem.column(column).visitor())
                .distinct()
                .count();
    }

    @Test
    void countingAloneNeverPromisesTooLittleAndTheExchangeKeepsToTheLimits() {
        for (int i = 0; i < CASES; i++) {
            var problem = TourItineraries.of(SmallTours.next(new Random(SEED - 1 - i)))
                    .problem();
            var best = SmallTours.best(problem);
            var bound = Bounds.of(problem, best.people());
            assertThat(bound.reserves()).as("seed %d", SEED - 1 - i).isGreaterThanOrEqualTo(best.reserves());
            assertThat(bound.people()).as("seed %d", SEED - 1 - i).isGreaterThanOrEqualTo(best.people());
            assertThat(bound.preference()).as("seed %d", SEED - 1 - i).isGreaterThanOrEqualTo(best.preference());
            assertThat(bound.co2()).as("seed %d", SEED - 1 - i).isLessThanOrEqualTo(best.co2());
            var quick = Exchange.choose(problem);
            assertThat(problem.holds(quick)).as("seed %d", SEED - 1 - i).isTrue();
            assertThat(problem.worth(quick)).isLessThanOrEqualTo(best);
        }
    }
}
