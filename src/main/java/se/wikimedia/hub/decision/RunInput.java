package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.application.Days;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.booking.Placements;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.community.Tier;
import se.wikimedia.hub.matching.Admissibility;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.Obstacle;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;
import se.wikimedia.hub.progress.Completions;
import se.wikimedia.hub.scoring.Scores;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** A tour as the matching sees it now: places still free, visitors who have none yet. */
@ApplicationScoped
class RunInput {

    /** Of who has not been scored by enough reviewers, and so comes after everybody who has. */
    private static final int NO_SCORE = 0;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Applications applications;

    @Inject
    Completions completions;

    @Inject
    Communities communities;

    @Inject
    Placements placements;

    @Inject
    Scores scores;

    @Inject
    Stays stays;

    MatchingInput of(String tourId, String seed) {
        var tour = tours.get(tourId);
        var placed = placements.visitorsIn(tourId);
        var applied = applications.submitted(tourId).stream()
                .filter(each -> !placed.contains(each.row().visitor()))
                .toList();
        var completed = completions.of(applied.stream().map(Applied::person).toList(), tour.requiredModules());
        var medians = scores.medians(tourId);
        var owing = SystemWork.call(stays::owing);
        return new MatchingInput(
                seed,
                terms(tour),
                new Caps(tour.mostPerHost(), tour.mostPerCountry(), tour.mostInAll()),
                offers(tourId),
                applied.stream()
                        .map(each -> applicant(
                                each, completed, medians.getOrDefault(each.row().id(), NO_SCORE), owing))
                        .toList());
    }

    /** What stands between one visitor and each slot, by slot; admissible ones are left out. */
    Map<Long, List<Obstacle>> obstacles(String tourId, Applied applied) {
        var tour = tours.get(tourId);
        var applicant = applicant(
                applied,
                completions.of(List.of(applied.person()), tour.requiredModules()),
                NO_SCORE,
                SystemWork.call(stays::owing));
        var obstacles = new TreeMap<Long, List<Obstacle>>();
        for (var offer : offers(tourId)) {
            var found = Admissibility.obstacles(terms(tour), applicant, offer);
            if (!found.isEmpty()) {
                obstacles.put(offer.slot(), found);
            }
        }
        return obstacles;
    }

    private static Terms terms(TourRow tour) {
        return new Terms(tour.begins(Phase.CONFIRMING), tour.requiredModules());
    }

    private List<Offer> offers(String tour) {
        return slots.all(tour).stream()
                .filter(SlotRow::published)
                .map(RunInput::offer)
                .toList();
    }

    private static Offer offer(SlotRow slot) {
        return new Offer(
                slot.id(),
                slot.host(),
                Optional.ofNullable(slot.country()).orElse(""),
                slot.startDate(),
                slot.endDate(),
                slot.free(),
                Math.min(slot.reserved(), slot.free()),
                new HashSet<>(slot.languages()),
                slot.visaLeadDays());
    }

    private Applicant applicant(Applied applied, Map<Long, Set<String>> completed, int score, Set<String> owing) {
        var row = applied.row();
        return new Applicant(
                row.visitor(),
                hasPriority(row.community()),
                row.country(),
                row.availability().stream()
                        .flatMap(days -> period(days).stream())
                        .toList(),
                new HashSet<>(row.languages()),
                completed.getOrDefault(applied.person(), Set.of()),
                score,
                owing.contains(row.visitor()),
                row.ranking());
    }

    private boolean hasPriority(@Nullable String community) {
        return Optional.ofNullable(community)
                .flatMap(communities::find)
                .map(CommunityRow::tier)
                .filter(tier -> !tier.equals(Tier.BASELINE.key()))
                .isPresent();
    }

    private static Optional<Period> period(Days days) {
        return days.from() == null || days.to() == null
                ? Optional.empty()
                : Optional.of(new Period(days.from(), days.to()));
    }
}
