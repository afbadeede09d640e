package se.wikimedia.hub.tours;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.shared.start.DemoStart;

/** The demo's Grand Tour 2027 with three hosts. It is made once, whatever becomes of it later. */
@ApplicationScoped
class DemoTour {

    private static final String ID = "grand-tour-2027";
    private static final String SUMMARY =
            "Volunteers and staff visit affiliates in Germany, France and Czechia, work with their partners for a week"
                    + " and take home what they have seen. Travel and housing are paid.";
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final Map<String, List<Double>> PLACES = Map.of(
            "Berlin", List.of(52.52, 13.405),
            "Leipzig", List.of(51.34, 12.375),
            "Paris", List.of(48.857, 2.352),
            "Lyon", List.of(45.764, 4.836),
            "Praha", List.of(50.088, 14.421),
            "Brno", List.of(49.195, 16.607));
    private static final List<String> PAID = List.of("travel", "housing", "local-transport");

    @Inject
    DemoTours demo;

    /** After communities (50) and people (100). */
    void atStart(@Observes @Priority(200) DemoStart start) {
        demo.make(ID, ZONE, today -> new DemoTours.Offered(draft(), offers()));
    }

    private static List<SlotDraft> offers() {
        return List.of(
                offer(
                        "de",
                        "Berlin",
                        "Europe/Berlin",
                        "Photographing in a museum",
                        0,
                        3,
                        1,
                        "de en",
                        45,
                        "museums, photography"),
                offer(
                        "de",
                        "Berlin",
                        "Europe/Berlin",
                        "Wikidata with a national library",
                        5,
                        4,
                        2,
                        "en",
                        45,
                        "libraries, Wikidata"),
                offer(
                        "de",
                        "Leipzig",
                        "Europe/Berlin",
                        "From archive to Commons",
                        10,
                        2,
                        1,
                        "de en",
                        45,
                        "archives, batch upload"),
                offer(
                        "fr",
                        "Paris",
                        "Europe/Paris",
                        "A Wikimedian in Residence at work",
                        1,
                        2,
                        1,
                        "fr en",
                        60,
                        "residencies, museums"),
                offer(
                        "fr",
                        "Lyon",
                        "Europe/Paris",
                        "Workshops for librarians",
                        6,
                        4,
                        1,
                        "fr",
                        60,
                        "libraries, training"),
                offer(
                        "fr",
                        "Paris",
                        "Europe/Paris",
                        "Working with a UN agency",
                        12,
                        2,
                        2,
                        "fr en es",
                        60,
                        "UN agencies"),
                offer(
                        "cz",
                        "Praha",
                        "Europe/Prague",
                        "A photo expedition in Bohemia",
                        3,
                        5,
                        2,
                        "cs en",
                        30,
                        "photography, nature"),
                offer(
                        "cz",
                        "Brno",
                        "Europe/Prague",
                        "Seniors who write Wikipedia",
                        8,
                        3,
                        1,
                        "cs en",
                        30,
                        "training, outreach"),
                offer(
                        "cz",
                        "Praha",
                        "Europe/Prague",
                        "Measuring what partners value",
                        14,
                        2,
                        1,
                        "en",
                        30,
                        "reports, metrics"));
    }

    private static TourDraft draft() {
        Map<String, LocalDate> phases = new LinkedHashMap<>();
        phases.put(Phase.DRAFTING.key(), LocalDate.of(2026, 8, 1));
        phases.put(Phase.HOSTS_INVITED.key(), LocalDate.of(2026, 9, 1));
        phases.put(Phase.APPLICATIONS_OPEN.key(), LocalDate.of(2026, 11, 1));
        phases.put(Phase.SCORING.key(), LocalDate.of(2027, 1, 18));
        phases.put(Phase.MATCHING.key(), LocalDate.of(2027, 2, 8));
        phases.put(Phase.CONFIRMING.key(), LocalDate.of(2027, 2, 15));
        phases.put(Phase.TRAVELLING.key(), MONDAY);
        phases.put(Phase.REPORTING.key(), LocalDate.of(2027, 9, 1));
        phases.put(Phase.CLOSED.key(), LocalDate.of(2027, 12, 1));
        return new TourDraft(
                ID,
                "Grand Tour 2027",
                SUMMARY,
                ZONE.getId(),
                phases,
                List.of("what-is-a-content-partnership", "finding-a-partner", "friendly-space"),
                true,
                null,
                null,
                null,
                null);
    }

    private static SlotDraft offer(
            String host,
            String place,
            String zone,
            String title,
            int week,
            int capacity,
            int reserved,
            String languages,
            int visaLeadDays,
            String topics) {
        var first = MONDAY.plusWeeks(week);
        var where = PLACES.getOrDefault(place, List.of());
        return new SlotDraft(
                host,
                title,
                place,
                where.get(0),
                where.get(1),
                "Monday to Sunday. Two days with the affiliate, three with a partner institution, and a weekend to"
                        + " write up what was learned.",
                "The office has a lift. Tell us early what you need; we find a room near by.",
                first,
                first.plusDays(6),
                zone,
                capacity,
                reserved,
                List.of(languages.split(" ")),
                List.of(topics.split(", ")),
                PAID,
                visaLeadDays,
                SlotStatus.PUBLISHED.key());
    }
}
