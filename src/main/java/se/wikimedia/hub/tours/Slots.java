package se.wikimedia.hub.tours;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.community.CommunityRow;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** What hosts offer. A host changes the slots of the own affiliate, a coordinator those of the own tour. */
@Service
public class Slots {

    private static final int ALL = 10_000;

    @Inject
    SlotRepository slots;

    @Inject
    TourRepository tours;

    @Inject
    BlackoutRepository blackouts;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    @Inject
    Event<SlotCancelled> cancelled;

    /** By id, those after {@code after}; drafts are listed to those only who may change them. */
    @AllowedToAll
    public List<SlotRow> list(String tour, long after, int limit) {
        refuseUnknown(tour);
        return rows(slots.list(tour, after, limit));
    }

    /** The same, all of them by first day. */
    @AllowedToAll
    public List<SlotRow> all(String tour) {
        refuseUnknown(tour);
        return rows(slots.all(tour));
    }

    /** @throws Problem not found, also for a draft of somebody else's */
    @AllowedToAll
    public SlotRow get(String tour, long id) {
        return row(visible(tour, id));
    }

    /** Whether the caller may offer or change slots of this affiliate in this tour. */
    @AllowedToAll
    public boolean mayChange(String tour, String host) {
        return me.has(Role.HOST, host) || me.has(Role.COORDINATOR, tour) || me.has(Role.ADMIN);
    }

    /** The affiliates for which the caller may offer slots in this tour. */
    @AllowedToAll
    public List<CommunityRow> hosts(String tour) {
        return communities.list("", ALL).stream()
                .filter(each -> each.country() != null && mayChange(tour, each.key()))
                .toList();
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public SlotRow offer(String tour, SlotDraft draft) {
        refuseUnknown(tour);
        var host = host(tour, draft);
        check(draft);
        refuseBlackouts(host.key(), draft);
        var slot = new Slot(tour, host.key());
        slot.become(draft, me.timeZone(), me.languages(), clock.instant());
        slots.add(slot);
        return slot.row(host);
    }

    /**
     * Changes a slot as a whole; it stays its host's.
     *
     * @param version the one to be changed; null takes any
     * @throws Problem stale, where it is another one by now; conflict, where less would be offered than is booked or
     *     the days of those who have a place would change
     */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public SlotRow change(String tour, long id, SlotDraft draft, @Nullable Integer version) {
        var slot = changeable(tour, id, version);
        check(draft);
        if (!slot.days().equals(draft.days())) {
            refuseBlackouts(slot.host(), draft);
        }
        slot.become(draft, me.timeZone(), me.languages(), clock.instant());
        slots.save();
        return row(slot);
    }

    /** A draft goes without a trace; what was published is cancelled and stays to be seen, and its places are free. */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public void cancel(String tour, long id, @Nullable Integer version) {
        var slot = changeable(tour, id, version);
        if (slot.isDraft()) {
            slots.remove(slot);
            slots.save();
        } else {
            slot.cancel(clock.instant());
            slots.save();
            cancelled.fire(new SlotCancelled(id));
        }
    }

    private void refuseUnknown(String tour) {
        if (tours.find(tour).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private Slot visible(String tour, long id) {
        return slots.find(tour, id)
                .filter(slot -> !slot.isDraft() || mayChange(tour, slot.host()))
                .orElseThrow(Problem::notFound);
    }

    private Slot changeable(String tour, long id, @Nullable Integer version) {
        var slot = visible(tour, id);
        if (!mayChange(tour, slot.host())) {
            throw Problem.forbidden();
        }
        slots.lock(slot);
        if (version != null && version != slot.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        return slot;
    }

    private CommunityRow host(String tour, SlotDraft draft) {
        var mine = hosts(tour);
        if (draft.host() == null && mine.size() == 1) {
            return mine.get(0);
        }
        var host = Optional.ofNullable(draft.host())
                .flatMap(communities::find)
                .filter(each -> each.country() != null)
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("host", "tours.host.unknown"))));
        if (!mayChange(tour, host.key())) {
            throw Problem.forbidden();
        }
        return host;
    }

    private static void check(SlotDraft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private void refuseBlackouts(String host, SlotDraft draft) {
        blackouts.hold(host);
        blackouts.of(host).stream().filter(draft.days()::meets).findFirst().ifPresent(blackout -> {
            throw Problem.invalid(List.of(
                    new FieldProblem("startDate", "tours.blackouts.meets", Map.of("days", blackout.toString()))));
        });
    }

    private List<SlotRow> rows(List<Slot> found) {
        Map<String, CommunityRow> hosts = new HashMap<>();
        communities.list("", ALL).forEach(each -> hosts.put(each.key(), each));
        return found.stream()
                .filter(slot -> !slot.isDraft() || mayChange(slot.tour(), slot.host()))
                .map(slot ->
                        slot.row(Optional.ofNullable(hosts.get(slot.host())).orElseThrow()))
                .toList();
    }

    private SlotRow row(Slot slot) {
        return slot.row(communities.find(slot.host()).orElseThrow());
    }
}
