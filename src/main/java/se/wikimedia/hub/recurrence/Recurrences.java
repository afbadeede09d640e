package se.wikimedia.hub.recurrence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.programme.Programmes;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.Blackouts;
import se.wikimedia.hub.tours.DayRange;
import se.wikimedia.hub.tours.SlotDraft;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Repeats slots, for whoever may change them. */
@Service
public class Recurrences {

    @Inject
    Slots slots;

    @Inject
    Blackouts blackouts;

    @Inject
    Programmes programmes;

    /**
     * Makes drafts that are as this slot, on other days; all or none of those that meet no blackout.
     *
     * @throws Problem not found; forbidden; invalid, with everything that is wrong at once
     */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public Repeated repeat(String tour, long id, Recurrence recurrence) {
        var slot = slots.get(tour, id);
        if (!slots.mayChange(tour, slot.host())) {
            throw Problem.forbidden();
        }
        var problems = recurrence.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var ofHost = blackouts.get(slot.host()).days();
        var wanted = recurrence.of(slot.days()).stream()
                .collect(Collectors.partitioningBy(days -> recurrence.leavesOut(days, ofHost)));
        var made = wanted.getOrDefault(false, List.of()).stream()
                .map(days -> again(slot, days))
                .toList();
        return new Repeated(made, wanted.getOrDefault(true, List.of()));
    }

    private SlotRow again(SlotRow slot, DayRange days) {
        var made = slots.offer(slot.tour(), draft(slot, days));
        programmes.copy(slot, made);
        return made;
    }

    private static SlotDraft draft(SlotRow slot, DayRange days) {
        return new SlotDraft(
                slot.host(),
                slot.title(),
                slot.place(),
                slot.latitude(),
                slot.longitude(),
                slot.programme(),
                slot.accessibility(),
                days.first(),
                days.last(),
                slot.zone(),
                slot.capacity(),
                slot.reserved(),
                slot.languages(),
                slot.topics(),
                slot.covered(),
                slot.visaLeadDays(),
                null);
    }
}
