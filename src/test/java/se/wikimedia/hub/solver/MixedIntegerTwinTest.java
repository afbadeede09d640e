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
            var problem =
                    TourItineraries.of(SmallTours.next(new Random(SEED + i))).problem();
            var best = SmallTours.best(problem);
            var found = MixedInteger.solve(problem, Duration.ofSeconds(20), level -> {});
            assertThat(problem.holds(found.chosen())).as("seed %d", SEED + i).isTrue();
            assertThat(problem.worth(found.chosen())).as("seed %d", SEED + i).isEqualTo(best);
            assertThat(found.bound()).as("seed %d", SEED + i).isEqualTo(best);
        }
    }
}
