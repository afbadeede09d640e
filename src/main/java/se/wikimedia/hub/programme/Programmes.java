package se.wikimedia.hub.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** What happens when; told by whoever may change the slot, read by whoever may read it. */
@Service
public class Programmes {

    static final int LONGEST = 2_000;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    /** @throws Problem not found, also for somebody else's draft */
    @AllowedToAll
    public ProgrammeRow get(String tour, long slot) {
        return row(slots.get(tour, slot));
    }

    /**
     * Replaces it.
     *
     * @param days from the first day on, at most one for each; what isn't told is empty
     * @param version the one that was seen, 0 before the first; null takes any
     * @throws Problem not found; forbidden, for another affiliate's; stale; invalid, with everything that is wrong at once
     */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public ProgrammeRow put(String tour, long id, List<String> days, @Nullable Integer version) {
        var slot = slots.get(tour, id);
        if (!slots.mayChange(tour, slot.host())) {
            throw Problem.forbidden();
        }
        var texts = days.stream()
                .map(text -> Objects.requireNonNullElse(text, "").strip())
                .toList();
        check(texts, slot);
        int present = programmes.hold(id);
        if (version != null && version != present) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        programmes.write(id, texts, present + 1, clock.instant());
        return row(slot);
    }

    /** Gives another slot the same programme, as far as it has days for it. */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public void copy(SlotRow from, SlotRow to) {
        var programme = get(from.tour(), from.id());
        if (!programme.isEmpty()) {
            int most = Math.min(length(to), programme.days().size());
            put(to.tour(), to.id(), programme.days().subList(0, most), null);
        }
    }

    private static void check(List<String> texts, SlotRow slot) {
        if (texts.size() > length(slot)) {
            throw Problem.invalid(List.of(new FieldProblem("days", "programme.too-many")));
        }
        var problems = IntStream.rangeClosed(1, texts.size())
                .filter(number -> texts.get(number - 1).length() > LONGEST)
                .mapToObj(number -> new FieldProblem("day" + number, "programme.too-long"))
                .toList();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** In days, the last one included. */
    private static int length(SlotRow slot) {
        return Math.toIntExact(
                slot.startDate().datesUntil(slot.endDate().plusDays(1)).count());
    }

    private ProgrammeRow row(SlotRow slot) {
        var texts = programmes.of(slot.id());
        var days = IntStream.rangeClosed(1, length(slot))
                .mapToObj(number -> texts.getOrDefault(number, ""))
                .toList();
        return new ProgrammeRow(days, programmes.version(slot.id()));
    }
}
