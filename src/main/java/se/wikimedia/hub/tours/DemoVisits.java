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

/** The demo's tour that is being travelled: one visit was two weeks ago, one is under way. It is made once. */
@ApplicationScoped
class DemoVisits {

    private static final String ID = "autumn-visits";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Inject
    DemoTours demo;

    /** After communities (50), people (100) and the tour to come (200). */
    void atStart(@Observes @Priority(220) DemoStart start) {
        demo.make(
                ID,
                ZONE,
                today -> new DemoTours.Offered(
                        draft(today),
                        List.of(
                                offer("Sorting photographs for Commons", today.minusDays(20), today.minusDays(14)),
                                offer("Working in a museum’s archive", today.minusDays(2), today.plusDays(4)))));
    }

    private static TourDraft draft(LocalDate today) {
        var phases = Map.of(
                Phase.APPLICATIONS_OPEN.key(), today.minusDays(160),
                Phase.SCORING.key(), today.minusDays(110),
                Phase.CONFIRMING.key(), today.minusDays(80),
                Phase.TRAVELLING.key(), today.minusDays(30),
                Phase.REPORTING.key(), today.plusDays(30));
        return new TourDraft(
                ID,
                "Autumn Visits",
                "Two weeks in Berlin that show what a stay is, from the agreement to the report.",
                ZONE.getId(),
                phases,
                List.of(),
                false,
                null,
                null,
                null,
                null);
    }

    private static SlotDraft offer(String title, LocalDate first, LocalDate last) {
        return new SlotDraft(
                "de",
                title,
                "Berlin",
                52.52,
                13.405,
                null,
                null,
                first,
                last,
                ZONE.getId(),
                1,
                0,
                List.of("en", "de"),
                List.of(),
                List.of("travel", "housing"),
                30,
                SlotStatus.PUBLISHED.key());
    }
}
