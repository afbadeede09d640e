package se.wikimedia.hub.decision;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Supposition;
import se.wikimedia.hub.matching.TourMatching;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Who would go where if a slot had other places or dates. Nothing is kept. */
@Service
public class WhatIf {

    private static final int MOST_PLACES = 1_000;

    @Inject
    Matchings matchings;

    /** A visitor whose slot would be another; null is none. */
    public record Shift(
            String visitor, @Nullable Long now, @Nullable Long then) {}

    /** A run beside what it would be. */
    public record Comparison(RunRow run, MatchingResult then, List<Shift> shifts) {}

    /** @throws Problem not found; invalid, where the slot isn't in the run or can't be so */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Comparison compare(String tour, long run, Supposition supposition) {
        var row = matchings.get(tour, run);
        check(row, supposition);
        var then = TourMatching.match(supposition.in(row.input()));
        return new Comparison(row, then, shifts(row, then));
    }

    private static void check(RunRow row, Supposition supposition) {
        var changed = row.input().offers().stream()
                .filter(offer -> offer.slot() == supposition.slot())
                .findFirst()
                .map(supposition::changed)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("slot", "decision.whatif.slot.unknown"))));
        var problems = problems(changed);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private static List<FieldProblem> problems(Offer offer) {
        var problems = new ArrayList<FieldProblem>();
        if (offer.capacity() < 0 || offer.capacity() > MOST_PLACES) {
            problems.add(new FieldProblem("capacity", "decision.whatif.capacity.range"));
        }
        if (offer.reserved() < 0 || offer.reserved() > offer.capacity()) {
            problems.add(new FieldProblem("reserved", "tours.reserved.range"));
        }
        if (offer.end().isBefore(offer.start())) {
            problems.add(new FieldProblem("endDate", "tours.date.order"));
        }
        return problems;
    }

    private static List<Shift> shifts(RunRow row, MatchingResult then) {
        var now = slots(row.result());
        var supposed = slots(then);
        return row.input().applicants().stream()
                .map(visitor ->
                        new Shift(visitor.visitor(), now.get(visitor.visitor()), supposed.get(visitor.visitor())))
                .filter(shift -> !Objects.equals(shift.now(), shift.then()))
                .toList();
    }

    private static Map<String, Long> slots(MatchingResult result) {
        return result.placements().stream()
                .collect(Collectors.toMap(MatchingResult.Placing::visitor, MatchingResult.Placing::slot));
    }
}
