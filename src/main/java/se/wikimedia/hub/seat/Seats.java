package se.wikimedia.hub.seat;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Members of the Expert Committee and their terms. The role lets somebody in; outside of their term they are silent. */
@Service
public class Seats {

    @Inject
    SeatRepository seats;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** By name. */
    @AllowedToAll
    public List<MemberRow> members() {
        var holders = holders();
        var people = accounts.open(holders);
        return holders.stream()
                .flatMap(id -> Stream.ofNullable(people.get(id)).map(person -> {
                    var terms = seats.of(id);
                    return new MemberRow(
                            person.username(),
                            person.displayName(),
                            terms.stream().map(Seat::row).toList(),
                            new Tenure(terms).standing(today()));
                }))
                .sorted(Comparator.comparing(MemberRow::displayName).thenComparing(MemberRow::username))
                .toList();
    }

    private List<Long> holders() {
        return SystemWork.call(() -> directory.holders(Role.COMMITTEE, ""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The ids of those who have a voice today. */
    @Allowed(Role.COMMITTEE)
    public Set<Long> sitting() {
        var terms = seats.all().stream().collect(Collectors.groupingBy(Seat::person));
        return holders().stream()
                .filter(id -> new Tenure(terms.getOrDefault(id, List.of())).holds(today()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the caller has a voice today. */
    @Allowed(Role.COMMITTEE)
    public boolean sits() {
        return new Tenure(seats.of(me.id())).holds(today());
    }

    /** @throws Problem {@code no-seat}: the caller's term hasn't begun, or is over */
    @Allowed(Role.COMMITTEE)
    public void requireSeat() {
        if (!sits()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "no-seat");
        }
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed(Role.ADMIN)
    public SeatRow record(SeatDraft draft) {
        var problems = new ArrayList<FieldProblem>();
        var person = member(draft.username());
        if (person.isEmpty()) {
            problems.add(new FieldProblem("username", "seat.nobody"));
        }
        var from = day(draft.from(), "from", problems);
        var until = day(draft.until(), "until", problems);
        if (from.isAfter(until)) {
            problems.add(new FieldProblem("until", "seat.until.early"));
        } else if (person.stream().flatMap(id -> seats.of(id).stream()).anyMatch(seat -> seat.meets(from, until))) {
            problems.add(new FieldProblem("from", "seat.overlaps"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return add(new Seat(person.orElseThrow(), from, until));
    }

    private Optional<Long> member(@Nullable String username) {
        return Optional.ofNullable(username).flatMap(accounts::idOf).filter(holders()::contains);
    }

    private static LocalDate day(@Nullable LocalDate told, String field, List<FieldProblem> problems) {
        if (told == null) {
            problems.add(new FieldProblem(field, "form.date"));
        }
        return Optional.ofNullable(told).orElse(LocalDate.EPOCH);
    }

    /** Somebody else may have recorded the same meanwhile. */
    private SeatRow add(Seat seat) {
        try {
            seats.add(seat);
            return seat.row();
        } catch (PersistenceException e) {
            throw Refused.DUPLICATE.isBehind(e)
                    ? Problem.invalid(List.of(new FieldProblem("from", "seat.overlaps")))
                    : e;
        }
    }

    /** As if it had never been recorded. @throws Problem not found */
    @Allowed(Role.ADMIN)
    public void strike(long id) {
        seats.remove(seats.find(id).orElseThrow(Problem::notFound));
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "committeeTerms",
                seats.of(asked.person()).stream().map(Seat::row).toList());
    }

    void forget(@Observes PersonErased erased) {
        seats.of(erased.id()).forEach(seats::remove);
    }
}
