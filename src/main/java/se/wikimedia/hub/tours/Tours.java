package se.wikimedia.hub.tours;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** The tours; coordinators make and change them. */
@Service
public class Tours {

    private static final int LONGEST_STEM = 50;
    private static final int MOST_NAMESAKES = 1_000;

    @Inject
    TourRepository tours;

    @Inject
    Library library;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    @Inject
    Event<TourMadeLike> madeLike;

    /** By id, those after {@code after}. */
    @AllowedToAll
    public List<TourRow> list(String after, int limit) {
        return tours.list(after, limit).stream()
                .map(tour -> tour.row(clock.instant()))
                .toList();
    }

    /** @throws Problem not found */
    @AllowedToAll
    public TourRow get(String id) {
        return tour(id).row(clock.instant());
    }

    /**
     * Makes a tour; only who coordinates everywhere may.
     *
     * @throws Problem invalid, with everything that is wrong at once
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public TourRow create(TourDraft draft) {
        refuseUnlessCoordinator("");
        check(draft);
        if (draft.id() != null && tours.find(draft.id()).isPresent()) {
            throw Problem.invalid(List.of(new FieldProblem("id", "tours.id.taken")));
        }
        var tour = new GrandTour(Optional.ofNullable(draft.id()).orElseGet(() -> freeId(draft.title())));
        tour.become(draft, me.timeZone(), today(draft));
        tours.add(tour);
        return tour.row(clock.instant());
    }

    /**
     * Makes a tour by the example of another one, which brings along what other rooms keep for that.
     *
     * @throws Problem not found: no such example; invalid
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public TourRow createLike(TourDraft draft, String like) {
        var example = tour(like).row(clock.instant());
        var made = create(draft);
        madeLike.fire(new TourMadeLike(made.id(), example.id()));
        return made;
    }

    /**
     * Changes a tour as a whole.
     *
     * @param version the one to be changed; null takes any
     * @throws Problem stale, where it is another one by now
     */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public TourRow change(String id, TourDraft draft, @Nullable Integer version) {
        var tour = tour(id);
        refuseUnlessCoordinator(id);
        if (version != null && version != tour.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        check(draft);
        tour.become(draft, me.timeZone(), today(draft));
        tours.save();
        return tour.row(clock.instant());
    }

    private GrandTour tour(String id) {
        return tours.find(id).orElseThrow(Problem::notFound);
    }

    private void refuseUnlessCoordinator(String tour) {
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
    }

    private void check(TourDraft draft) {
        var problems = draft.problems(module -> library.find(module).isPresent());
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private LocalDate today(TourDraft draft) {
        var zone = draft.zone() == null ? me.timeZone() : ZoneId.of(draft.zone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String freeId(@Nullable String title) {
        var plain = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = plain.isEmpty() || plain.equals("new")
                ? "tour"
                : plain.substring(0, Math.min(plain.length(), LONGEST_STEM));
        return Stream.concat(
                        Stream.of(stem), IntStream.range(2, MOST_NAMESAKES).mapToObj(number -> stem + "-" + number))
                .filter(id -> tours.find(id).isEmpty())
                .findFirst()
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("id", "tours.id.taken"))));
    }
}
