package se.wikimedia.hub.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.itinerary.Limits;
import se.wikimedia.hub.itinerary.Pin;
import se.wikimedia.hub.shared.problem.FieldProblem;

/**
 * How a plan is wished; nothing is needed.
 *
 * @param seconds the most that may be spent on it, 1 to 600; 20 where missing
 * @param budget whole euros; no limit where missing
 * @param co2 kilograms; no limit where missing
 * @param pins itineraries that are settled: a visitor's username and slots in the order of their days
 */
public record PlanWish(
        @Nullable Integer seconds,
        @Nullable Integer budget,
        @Nullable Integer co2,
        @Nullable List<Pin> pins) {

    private static final int USUAL_SECONDS = 20;
    private static final int MOST_SECONDS = 600;

    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (seconds != null && (seconds < 1 || seconds > MOST_SECONDS)) {
            problems.add(new FieldProblem("seconds", "planning.seconds.range"));
        }
        if (budget != null && budget < 0) {
            problems.add(new FieldProblem("budget", "tours.number.negative"));
        }
        if (co2 != null && co2 < 0) {
            problems.add(new FieldProblem("co2", "tours.number.negative"));
        }
        if (settled().stream().map(Pin::visitor).distinct().count() < settled().size()) {
            problems.add(new FieldProblem("pins", "planning.pins.impossible"));
        }
        return problems;
    }

    int time() {
        return seconds == null ? USUAL_SECONDS : seconds;
    }

    Limits limits() {
        return new Limits(budget, co2);
    }

    List<Pin> settled() {
        return Optional.ofNullable(pins).orElse(List.of());
    }
}
