package se.wikimedia.hub.tours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Makes the demo's tours, each once. */
@ApplicationScoped
class DemoTours {

    @Inject
    TourRepository tours;

    @Inject
    SlotRepository slots;

    @Inject
    Clock clock;

    /** A tour and what its hosts offer. */
    record Offered(TourDraft tour, List<SlotDraft> slots) {}

    /**
     * @param zone of the tour
     * @param offered by the day that it is there
     */
    @Transactional
    void make(String id, ZoneId zone, Function<LocalDate, Offered> offered) {
        if (tours.find(id).isPresent()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var made = offered.apply(today);
        var tour = new GrandTour(id);
        tour.become(made.tour(), zone, today);
        tours.add(tour);
        made.slots().forEach(draft -> {
            var slot = new Slot(id, Objects.requireNonNull(draft.host()));
            slot.become(draft, zone, List.of(), clock.instant());
            slots.add(slot);
        });
    }
}
