package se.wikimedia.hub.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.itinerary.SmallTours;
import se.wikimedia.hub.itinerary.TourItineraries;

/** OR-Tools against the slow twin. A failing case is printed with its seed. */
class MixedIntegerTwinTest {

    private static final long SEED = 20261124;
    private static final int CASES = 1_000;

    @Test
    void findsTheBestPlanAndProvesIt() {
        for (int i = 0; i < CASES; i++) {
            comesToTheBest(SEED + i, MixedInteger.MOST_EXACT);
        }
    }

    /** So small that a ten thousandth of everything is less than one. */
    @Test
    void lookingAtTheCoreAloneComesToTheSame() {
        for (int i = 0; i < CASES; i++) {
            comesToTheBest(SEED - 1 - i, 0);
        }
    }

    private static void comesToTheBest(long seed, int mostExact) {
        var problem = TourItineraries.of(SmallTours.next(new Random(seed))).problem();
        var best = SmallTours.best(problem);
        assertThat(best.preference()).isLessThan(10_000);
        var found = MixedInteger.solve(problem, mostExact, Duration.ofSeconds(20), level -> {});
        assertThat(problem.holds(found.chosen())).as("seed %d", seed).isTrue();
        assertThat(problem.worth(found.chosen())).as("seed %d", seed).isEqualTo(best);
        assertThat(found.bound()).as("seed %d", seed).isEqualTo(best);
    }
}
