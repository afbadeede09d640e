package se.wikimedia.hub.programme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.wikimedia.hub.shared.start.DemoStart;
import se.wikimedia.hub.tours.SlotRow;
import se.wikimedia.hub.tours.Slots;

/** A week in a museum, of the demo's tour; made once, whatever becomes of it later. */
@ApplicationScoped
class DemoProgramme {

    private static final String TOUR = "grand-tour-2027";
    private static final List<String> WEEK = List.of(
            "You arrive, and we eat together in the evening.",
            "The museum shows its collection, and tells what it wants to share and what it can’t.",
            "We photograph in the depot: light, colour chart, scale.",
            "From camera to Commons: file names, structured data, categories.",
            "Each of you plans the same with a museum at home; two curators listen and ask.",
            "Free, or a photo walk with volunteers.",
            "We write down what we have learned. You leave in the afternoon.");

    @Inject
    ProgrammeRepository programmes;

    @Inject
    Slots slots;

    @Inject
    Clock clock;

    /** After the tour (200). */
    @Transactional
    void atStart(@Observes @Priority(205) DemoStart start) {
        slots.all(TOUR).stream()
                .filter(slot -> slot.title().equals("Photographing in a museum"))
                .findFirst()
                .ifPresent(this::arrive);
    }

    private void arrive(SlotRow slot) {
        if (programmes.hold(slot.id()) == 0) {
            programmes.write(slot.id(), WEEK, 1, clock.instant());
        }
    }
}
