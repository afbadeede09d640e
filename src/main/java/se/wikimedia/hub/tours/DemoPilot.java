package se.wikimedia.hub.tours;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's second tour, a small one whose applications are being scored when the demo begins. */
@ApplicationScoped
class DemoPilot {

    private static final String ID = "pilot-tour";
    private static final ZoneId ZONE = ZoneId.of("Europe/Prague");

    @Inject
    DemoTours demo;

    /** As the Grand Tour does. */
    void atStart(@Observes @Priority(200) DemoStart start) {
        demo.make(
                ID,
                ZONE,
                today -> new DemoTours.Offered(
                        draft(today),
                        List.of(
                                offer("de", "Editing with a city archive", "Europe/Berlin", today.plusDays(200)),
                                offer("fr", "Scanning maps in a library", "Europe/Paris", today.plusDays(206)),
                                offer("cz", "Teaching Wikidata in a museum", "Europe/Prague", today.plusDays(212)))));
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

    private static SlotDraft offer(String host, String title, String zone, LocalDate first) {
        return new SlotDraft(
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
    }
}
