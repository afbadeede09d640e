package se.wikimedia.hub.tours;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's second tour, a small one whose applications are being scored when the demo begins. */
@ApplicationScoped
class DemoPilot {

    private static final String ID = "pilot-tour";
    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    @Inject
    TourRepository tours;

    @Inject
    SlotRepository slots;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "HUB_DEMO", defaultValue = "false")
    boolean wanted;

    /** As the Grand Tour does. */
    @Transactional
    void atStart(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        if (wanted && tours.find(ID).isEmpty()) {
            var today = LocalDate.ofInstant(clock.instant(), ZONE);
            var tour = new GrandTour(ID);
            tour.become(draft(today), ZONE, today);
            tours.add(tour);
            offer("de", "Editing with a city archive", "Europe/Berlin", today.plusDays(200));
            offer("fr", "Scanning maps in a library", "Europe/Paris", today.plusDays(206));
            offer("cz", "Teaching Wikidata in a museum", "Europe/Prague", today.plusDays(212));
        }
    }

    private static TourDraft draft(LocalDate today) {
        var phases = Map.of(
                Phase.APPLICATIONS_OPEN.key(), today.minusDays(60),
                Phase.SCORING.key(), today.minusDays(3),
                Phase.MATCHING.key(), today.plusDays(60),
                Phase.CONFIRMING.key(), today.plusDays(90),
                Phase.TRAVELLING.key(), today.plusDays(190));
        return new TourDraft(
                ID,
                "Pilot Tour",
                "Three short visits, one in each host country, to try out how visits are offered and given.",
                ZONE.getId(),
                phases,
                List.of(),
                false,
                null,
                null,
                null,
                null);
    }

    private void offer(String host, String title, String zone, LocalDate first) {
        var draft = new SlotDraft(
                host,
                title,
                null,
                null,
                null,
                null,
                null,
                first,
                first.plusDays(3),
                zone,
                1,
                0,
                List.of("en"),
                List.of(),
                List.of("travel", "housing"),
                30,
                SlotStatus.PUBLISHED.key());
        var slot = new Slot(ID, host);
        slot.become(draft, ZoneId.of(zone), List.of(), clock.instant());
        slots.add(slot);
    }
}
