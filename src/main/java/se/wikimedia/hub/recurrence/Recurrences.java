package se.wikimedia.hub.recurrence;

import jakarta.inject.Inject;
import java.util.List;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.SlotDraft;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** Repeats slots, for whoever may change them. */
@Service
public class Recurrences {

    @Inject
    Slots slots;

    /**
     * Makes drafts that are as this slot, on other days; all or none.
     *
     * @throws Problem not found; forbidden; invalid, with everything that is wrong at once
     */
    @Allowed({Role.HOST, Role.COORDINATOR, Role.ADMIN})
    public List<SlotRow> repeat(String tour, long id, Recurrence recurrence) {
        var slot = slots.get(tour, id);
        if (!slots.mayChange(tour, slot.host())) {
            throw Problem.forbidden();
        }
        var problems = recurrence.problems();
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return recurrence.of(new Recurrence.Days(slot.startDate(), slot.endDate())).stream()
                .map(days -> slots.offer(tour, draft(slot, days)))
                .toList();
    }

    private static SlotDraft draft(SlotRow slot, Recurrence.Days days) {
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
