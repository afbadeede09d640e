package se.wikimedia.hub.scoring;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.ApplicationRow;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;
import se.wikimedia.hub.tours.Tours;

/**
 * What the hosts of a tour think of its applications. Who has a conflict neither scores nor reads scores; the others
 * read them once they have given their own.
 */
@Service
public class Reviews {

    private static final int ALL = 1_000_000;

    @Inject
    ReviewRepository reviews;

    @Inject
    Counting counting;

    @Inject
    Rubrics rubrics;

    @Inject
    Applications applications;

    @Inject
    Tours tours;

    @Inject
    Slots slots;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** Whether the caller offers a slot in this tour, and so reviews its applications. */
    @Allowed(Role.LEARNER)
    public boolean reviewing(String tour) {
        return slots.all(tour).stream().filter(SlotRow::published).anyMatch(slot -> me.has(Role.HOST, slot.host()));
    }

    /** What lies before the caller, that with the fewest reviews first. */
    @Allowed(Role.HOST)
    public List<DeskLine> desk(String tour) {
        refuseUnlessReviewer(tour);
        var community = accounts.mine().community();
        var counted = counting.byApplication(tour);
        return applications.list(tour, 0, ALL).stream()
                .map(row -> line(row, community, counted.getOrDefault(row.id(), List.of())))
                .sorted(Comparator.comparing((DeskLine line) -> line.conflict() != null || line.mine() != null)
                        .thenComparing(DeskLine::reviews)
                        .thenComparing(line -> line.application().id()))
                .toList();
    }

    private DeskLine line(ApplicationRow row, @Nullable String community, List<Review> counted) {
        var criteria = rubrics.get(row.tour()).criteria();
        var conflict = conflict(row, community);
        return new DeskLine(
                row,
                conflict.map(Conflict::key).orElse(null),
                conflict.isPresent()
                        ? null
                        : mine(row).map(review -> review.row(criteria).mean()).orElse(null),
                counted.size());
    }

    /** @throws Problem not found */
    @Allowed(Role.HOST)
    public Standing standing(String tour, long application) {
        var row = reviewed(tour, application);
        var conflict = conflict(row, accounts.mine().community());
        var mine = mine(row);
        if (conflict.isPresent() || mine.isEmpty()) {
            return new Standing(row, conflict.map(Conflict::key).orElse(null), null, null);
        }
        var criteria = rubrics.get(tour).criteria();
        var others = counting.byApplication(tour).getOrDefault(application, List.of()).stream()
                .filter(review -> !review.person().equals(Optional.of(me.id())))
                .map(review -> review.row(criteria))
                .sorted(Comparator.comparingInt(ReviewRow::points))
                .toList();
        return new Standing(row, null, mine.get().row(criteria), others);
    }

    /**
     * The caller's review, in place of an earlier one.
     *
     * @throws Problem not found; invalid; {@code conflict-of-interest}, where the caller has a conflict; {@code scoring-closed}
     */
    @Allowed(Role.HOST)
    public Standing score(String tour, long application, ReviewDraft draft) {
        var row = reviewed(tour, application);
        refuseUnlessOpen(tour);
        var community = accounts.mine().community();
        conflict(row, community).ifPresent(conflict -> {
            throw Problem.of(Problem.Kind.FORBIDDEN, "conflict-of-interest", Map.of("reason", conflict.key()));
        });
        var problems = draft.problems(rubrics.get(tour).criteria());
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        begun(row).score(draft, community, clock.instant());
        return standing(tour, application);
    }

    /** The caller has a conflict that the hub doesn't know of; what they have said before doesn't count. */
    @Allowed(Role.HOST)
    public Standing declareConflict(String tour, long application) {
        var row = reviewed(tour, application);
        refuseUnlessOpen(tour);
        begun(row).declareConflict(clock.instant());
        return standing(tour, application);
    }

    /** What reviewers tell the caller on their application; to be shown once it is decided. */
    @Allowed(Role.LEARNER)
    public List<String> commentsOnMine(String tour) {
        return applications
                .mineSubmitted(tour)
                .map(mine -> counting
                        .byApplication(tour)
                        .getOrDefault(mine.row().id(), List.of())
                        .stream()
                        .map(review -> review.row(List.of()).comment())
                        .filter(comment -> !comment.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private ApplicationRow reviewed(String tour, long application) {
        refuseUnlessReviewer(tour);
        return applications.list(tour, application - 1, 1).stream()
                .filter(row -> row.id() == application)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void refuseUnlessReviewer(String tour) {
        if (!reviewing(tour)) {
            throw Problem.forbidden();
        }
    }

    private void refuseUnlessOpen(String tourId) {
        var tour = tours.get(tourId);
        if (!tour.is(Phase.SCORING) && !tour.is(Phase.MATCHING)) {
            throw Problem.of(Problem.Kind.CONFLICT, "scoring-closed");
        }
    }

    private Optional<Conflict> conflict(ApplicationRow row, @Nullable String ownCommunity) {
        if (row.visitor().equals(me.username())) {
            return Optional.of(Conflict.OWN);
        }
        if (row.community() != null && me.has(Role.HOST, row.community())) {
            return Optional.of(Conflict.AFFILIATE);
        }
        if (row.community() != null && row.community().equals(ownCommunity)) {
            return Optional.of(Conflict.COMMUNITY);
        }
        if (me.has(Role.ADMIN) || me.has(Role.COORDINATOR, row.tour())) {
            return Optional.of(Conflict.COORDINATOR);
        }
        return reviews.find(row.id(), me.id()).filter(Review::conflict).map(review -> Conflict.DECLARED);
    }

    private Optional<Review> mine(ApplicationRow row) {
        return reviews.find(row.id(), me.id()).filter(review -> !review.conflict());
    }

    private Review begun(ApplicationRow row) {
        return reviews.find(row.id(), me.id()).orElseGet(() -> {
            var review = new Review(row.tour(), row.id(), me.id());
            reviews.add(review);
            return review;
        });
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "reviews",
                reviews.of(asked.person()).stream()
                        .map(review -> Map.of("application", review.application(), "review", review.row(List.of())))
                        .toList());
    }

    void forget(@Observes PersonErased erased) {
        reviews.forget(erased.id());
    }
}
