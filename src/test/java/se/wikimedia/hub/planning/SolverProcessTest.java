package se.wikimedia.hub.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.itinerary.PlanProblem;
import se.wikimedia.hub.itinerary.SmallTours;
import se.wikimedia.hub.itinerary.TourItineraries;

/** The worker as a process of its own, and what happens where there is none. */
class SolverProcessTest {

    private static final PlanProblem PROBLEM = Stream.iterate(1L, seed -> seed + 1)
            .map(seed -> TourItineraries.of(SmallTours.next(new Random(seed))).problem())
            .filter(problem -> problem.columns() > 8)
            .findFirst()
            .orElseThrow();

    private static SolverProcess process(String classPath) {
        var process = new SolverProcess();
        process.classPath = Optional.ofNullable(classPath);
        return process;
    }

    @Test
    void answersWithTheBestPlanAndTellsHowFarItIs() throws IOException {
        var levels = new CopyOnWriteArrayList<Integer>();
        var found = process(System.getProperty("java.class.path")).solve(PROBLEM, 20, levels::add);
        assertThat(found.by()).isEqualTo("or-tools");
        assertThat(found.worth()).isEqualTo(SmallTours.best(PROBLEM)).isEqualTo(found.bound());
        assertThat(levels).contains(0, 1, 2, 3);
    }

    @Test
    void endsWhenItIsNotWantedAnyMore() {
        var process = process(System.getProperty("java.class.path"));
        assertThatThrownBy(() -> process.solve(PROBLEM, 20, level -> false)).hasMessageContaining("wanted");
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("SolverWorker"));
    }

    @Test
    void saysSoWhereThereIsNone() {
        assertThatThrownBy(() -> process(null).solve(PROBLEM, 20, level -> true))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no class path");
        assertThatThrownBy(() -> process("nowhere").solve(PROBLEM, 20, level -> true))
                .isInstanceOf(IOException.class);
    }
}
