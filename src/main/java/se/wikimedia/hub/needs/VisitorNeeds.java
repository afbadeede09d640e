package se.wikimedia.hub.needs;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.TreeMap;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.stay.Stays;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/**
 * What a visitor needs on a tour. It takes no part in any decision: nobody who scores, matches or coordinates reads it, only
 * the visitor and, once the stay is confirmed, its host. It goes a month after the tour is closed.
 */
@Service
public class VisitorNeeds {

    private static final Period KEPT = Period.ofDays(30);

    @Inject
    NeedsRepository needs;

    @Inject
    NeedsKey key;

    @Inject
    Tours tours;

    @Inject
    Stays stays;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private final Jsonb json = JsonbBuilder.create();

    /** The caller's own; none where they have told none, or what they told can't be opened any more. */
    @Allowed(Role.LEARNER)
    public Needs mine(String tour) {
        return of(tours.get(tour).id(), me.id());
    }

    /**
     * Tells the caller's own as a whole.
     *
     * @throws Problem invalid
     */
    @Allowed(Role.LEARNER)
    public Needs tell(String tour, Needs told) {
        var id = tours.get(tour).id();
        var problems = told.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var tidy = told.tidy();
        if (tidy.none()) {
            needs.forget(id, me.id());
        } else {
            needs.keep(id, me.id(), key.seal().close(json.toJson(tidy), whose(id, me.id())));
        }
        return tidy;
    }

    /**
     * Those of a stay's visitor, for the visitor and the host.
     *
     * @throws Problem not found, where it isn't confirmed or the caller is no party; forbidden to coordinators
     */
    @Allowed(Role.LEARNER)
    public Needs ofStay(long placement) {
        var stay = stays.get(placement);
        if (!stay.is("visitor") && !stay.is("host")) {
            throw Problem.forbidden();
        }
        var place = stay.place();
        return accounts.idOf(place.visitor())
                .map(visitor -> of(place.tour(), visitor))
                .orElse(Needs.NONE);
    }

    /** Forgets those of tours that have been closed for a month. */
    @AllowedToSystem
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void clear() {
        needs.tours().stream()
                .filter(id -> over(tours.get(id), clock.instant()))
                .forEach(needs::forget);
    }

    /** Whether what was told for a tour is kept no longer. */
    static boolean over(TourRow tour, Instant now) {
        var today = LocalDate.ofInstant(now, tour.zoneId());
        return tour.begins(Phase.CLOSED).isBefore(today.minus(KEPT));
    }

    private Needs of(String tour, long person) {
        return needs.find(tour, person)
                .map(bytes -> opened(bytes, tour, person))
                .orElse(Needs.NONE);
    }

    private Needs opened(byte[] sealed, String tour, long person) {
        return key.seal()
                .open(sealed, whose(tour, person))
                .map(text -> json.fromJson(text, Needs.class))
                .orElse(Needs.NONE);
    }

    private static String whose(String tour, long person) {
        return tour + ":" + person;
    }

    void tell(@Observes PersonalData asked) {
        var told = new TreeMap<String, Needs>();
        needs.of(asked.person()).forEach((tour, bytes) -> told.put(tour, opened(bytes, tour, asked.person())));
        asked.add("needs", told);
    }

    void forget(@Observes PersonErased erased) {
        needs.forget(erased.id());
    }
}
