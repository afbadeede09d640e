package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.MatchingResult;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/**
 * Offers places that have become free to those who have none, in the order of the run that was published: each slot
 * chooses again among those who wait, reserved places first, and each visitor gets the best that is free.
 */
@ApplicationScoped
class WaitingList {

    @Inject
    RunRepository runs;

    @Inject
    Applications applications;

    @Inject
    Placements placements;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    private final Jsonb json = JsonbBuilder.create();

    /** The tours that have one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> tours() {
        return runs.published();
    }

    /** Returns how many offers were made. Whoever comes while another fills the same tour waits for it to end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int fill(String tour) {
        var run = runs.lastPublished(tour).flatMap(found -> runs.lock(tour, found.id()));
        return run.map(found -> fill(tour, json.fromJson(found.input(), MatchingInput.class)))
                .orElse(0);
    }

    private int fill(String tourId, MatchingInput published) {
        var tour = tours.get(tourId);
        var answerBy = tour.answerBy(clock.instant());
        var today = LocalDate.ofInstant(clock.instant(), tour.zoneId());
        var people = people(tourId);
        var offered = slots.all(tourId).stream().filter(SlotRow::published).toList();
        var vacancies = new Vacancies(published, offered, today, people.keySet());
        placements.history(tourId).forEach(vacancies::know);
        int offers = 0;
        for (var next = vacancies.next(); next.isPresent(); next = vacancies.next()) {
            var placing = next.get();
            if (placements.offer(placing.slot(), person(people, placing), placing.visitor(), answerBy)) {
                vacancies.taken(placing);
                offers++;
            } else {
                vacancies.refused(placing);
            }
        }
        return offers;
    }

    /** Who still wants to travel, by username. */
    private Map<String, Long> people(String tour) {
        return applications.submitted(tour).stream()
                .collect(Collectors.toMap(applied -> applied.row().visitor(), Applied::person));
    }

    private static long person(Map<String, Long> people, MatchingResult.Placing placing) {
        return Optional.ofNullable(people.get(placing.visitor())).orElseThrow();
    }
}
