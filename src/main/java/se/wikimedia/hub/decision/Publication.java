package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Tours;

/** Takes the places of a run, all in one transaction, which can be run again after a deadlock. */
@ApplicationScoped
class Publication {

    @Inject
    RunRepository runs;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    Clock clock;

    /**
     * Returns how many places were taken; slots in order, so that two at once don't wait for each other.
     *
     * @param people ids by username
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int publish(RunRow row, Map<String, Long> people) {
        var run = runs.lock(row.tour(), row.id()).orElseThrow(Problem::notFound);
        if (run.published().isPresent()) {
            throw Problem.of(Problem.Kind.CONFLICT, "already-published");
        }
        var answerBy = tours.get(row.tour()).answerBy(clock.instant());
        row.result().placements().stream()
                .sorted(Comparator.comparingLong(MatchingResult.Placing::slot)
                        .thenComparing(MatchingResult.Placing::visitor))
                .forEach(placing -> placements.place(
                        row.tour(), placing.slot(), person(people, placing), placing.visitor(), answerBy));
        run.publish(clock.instant());
        return row.result().placements().size();
    }

    private static long person(Map<String, Long> people, MatchingResult.Placing placing) {
        return Optional.ofNullable(people.get(placing.visitor()))
                .orElseThrow(() -> Problem.of(Problem.Kind.CONFLICT, "visitor-gone"));
    }
}
