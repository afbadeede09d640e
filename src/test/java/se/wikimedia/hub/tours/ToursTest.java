package se.wikimedia.hub.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.as;
import static se.wikimedia.hub.tours.ToursFixture.coordinator;
import static se.wikimedia.hub.tours.ToursFixture.host;
import static se.wikimedia.hub.tours.ToursFixture.person;
import static se.wikimedia.hub.tours.ToursFixture.slot;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.HubAddress;

/** Tours and their slots on the real database. */
class ToursTest {

    @BeforeEach
    void begin() {
        ToursFixture.begin();
    }

    @Test
    void aTitleIsEnoughForATour() {
        var draft = new TourDraft(null, "Été 2027!", null, null, null, null, null, null, null, null, null);
        var tour = as(coordinator(), services -> services.tours().create(draft));
        assertThat(tour.id()).isEqualTo("ete-2027");
        assertThat(tour.phase()).isEqualTo("applications-open");
        assertThat(tour.zone()).isEqualTo("Europe/Prague");
        var second = as(coordinator(), services -> services.tours().create(draft));
        assertThat(second.id()).isEqualTo("ete-2027-2");
        var read = as(person(1), services -> services.tours().get("ete-2027"));
        assertThat(read).isEqualTo(tour);
    }

    @Test
    void everythingThatIsWrongWithATourIsToldAtOnce() {
        var phases = Map.of("scoring", LocalDate.of(2027, 1, 1), "matching", LocalDate.of(2026, 1, 1));
        var draft =
                new TourDraft("new", " ", null, "Mars/Olympus", phases, List.of("none"), null, -1, null, null, null);
        assertThatThrownBy(() -> as(coordinator(), services -> services.tours().create(draft)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("id", "title", "zone", "requiredModules", "mostPerHost", "matching"));
    }

    @Test
    void aPhaseThatIsLeftOutEndsAtOnce() {
        var phases = Map.of("applications-open", LocalDate.of(2026, 11, 1), "travelling", LocalDate.of(2026, 11, 22));
        var draft = new TourDraft("t", "T", null, null, phases, null, null, null, null, null, null);
        var tour = as(coordinator(), services -> services.tours().create(draft));
        assertThat(tour.is(Phase.APPLICATIONS_OPEN)).isTrue();
        assertThat(tour.begins(Phase.SCORING)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void whoChangesAnOldVersionIsRefused() {
        var change = ToursFixture.tour(TOUR, false);
        int version = as(coordinator(), services -> services.tours().get(TOUR).version());
        as(coordinator(), services -> services.tours().change(TOUR, change, version));
        assertThatThrownBy(() -> as(coordinator(), services -> services.tours().change(TOUR, change, version)))
                .hasMessage("stale");
    }

    @Test
    void aHostOffersSlotsOfItsOwnAffiliateOnly() {
        var mine = as(host("de"), services -> services.slots().offer(TOUR, slot(null, 2, null)));
        assertThat(mine.host()).isEqualTo("de");
        assertThat(mine.country()).isEqualTo("DE");
        assertThat(mine.status()).isEqualTo("draft");
        assertThatThrownBy(() -> as(host("de"), services -> services.slots().offer(TOUR, slot("fr", 2, null))))
                .hasMessage("forbidden");
        assertThatThrownBy(() ->
                        as(host("fr"), services -> services.slots().change(TOUR, mine.id(), slot("fr", 2, null), null)))
                .as("somebody else's draft")
                .hasMessage("not-found");
    }

    @Test
    void aDraftIsSeenByItsHostAndTheCoordinatorsAlone() {
        long id = as(
                host("de"),
                services -> services.slots().offer(TOUR, slot("de", 2, null)).id());
        assertThat(slotsOf(person(1))).isEmpty();
        assertThat(slotsOf(coordinator())).hasSize(1);
        as(host("de"), services -> services.slots().change(TOUR, id, slot("de", 3, "published"), null));
        assertThat(slotsOf(person(1)))
                .extracting(SlotRow::id, SlotRow::capacity)
                .containsExactly(tuple(id, 3));
    }

    @Test
    void aPublishedSlotIsCancelledAndADraftIsGone() {
        long draft = as(
                host("de"),
                services -> services.slots().offer(TOUR, slot("de", 2, null)).id());
        long open = as(host("de"), services -> services.slots()
                .offer(TOUR, slot("de", 2, "published"))
                .id());
        HubDatabaseFixture.transact(entities -> {
            ToursFixture.slots(entities, host("de")).cancel(TOUR, draft, null);
            ToursFixture.slots(entities, host("de")).cancel(TOUR, open, null);
        });
        assertThat(slotsOf(coordinator()))
                .extracting(SlotRow::id, SlotRow::status)
                .containsExactly(tuple(open, "cancelled"));
        assertThatThrownBy(() -> as(
                        host("de"), services -> services.slots().change(TOUR, open, slot("de", 2, "published"), null)))
                .hasMessage("slot-not-so");
    }

    @Test
    void everythingThatIsWrongWithASlotIsToldAtOnce() {
        var draft = new SlotDraft(
                "de",
                "",
                null,
                91.0,
                null,
                null,
                null,
                null,
                null,
                "x",
                0,
                1,
                List.of("?"),
                List.of(" "),
                List.of("gold"),
                -1,
                "so");
        assertThat(draft.problems())
                .extracting(FieldProblem::field)
                .containsExactly(
                        "title",
                        "latitude",
                        "startDate",
                        "endDate",
                        "zone",
                        "capacity",
                        "reserved",
                        "languages",
                        "topics",
                        "covered",
                        "visaLeadDays",
                        "status");
    }

    @Test
    void theFeedIsReadByAParserWithUnchangingIdsAndWholeDays() throws Exception {
        long id = as(host("de"), services -> services.slots()
                .offer(TOUR, slot("de", 2, "published"))
                .id());
        var event = event();
        assertThat(value(event, "UID")).isEqualTo("slot-" + id + "@hub.example");
        assertThat(value(event, "DTSTART")).isEqualTo("20270503");
        assertThat(value(event, "DTEND")).isEqualTo("20270510");
        HubDatabaseFixture.transact(
                entities -> ToursFixture.slots(entities, host("de")).cancel(TOUR, id, null));
        var cancelled = event();
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(value(cancelled, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(event, "SEQUENCE")));
    }

    private static String value(Component event, String property) {
        Property found = event.getRequiredProperty(property);
        return found.getValue();
    }

    private static List<SlotRow> slotsOf(CurrentPerson reader) {
        return as(reader, services -> services.slots().all(TOUR));
    }

    private static Component event() throws Exception {
        var text = HubDatabaseFixture.inTransaction(entities -> {
            var calendar = new SlotCalendar();
            calendar.slots = ToursFixture.slots(entities, person(1));
            calendar.clock = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
            calendar.hub = new HubAddress(Optional.of("https://hub.example/"));
            return calendar.feed(TOUR);
        });
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var components = new CalendarBuilder().build(new StringReader(text)).getComponents();
        assertThat(components).hasSize(1);
        var again = Biweekly.parse(text).first();
        assertThat(again.validate(ICalVersion.V2_0).isEmpty())
                .as("in the eyes of a second parser")
                .isTrue();
        assertThat(again.getEvents())
                .extracting(event -> event.getUid().getValue(), event -> event.getStatus()
                        .getValue())
                .containsExactly(tuple(value(components.get(0), "UID"), value(components.get(0), "STATUS")));
        return components.get(0);
    }
}
