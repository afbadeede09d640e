package se.wikimedia.hub.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.BookingFixture;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.tours.ToursFixture;

/** Invitations as they lie in the outbox, read by two parsers that know nothing of each other. */
class InvitationsTest {

    private static final CurrentPerson ME = person(1);
    private static final Clock NOW = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
    private static final Instant IN_TIME = Instant.parse("2027-01-10T23:00:00Z");
    /** Away over the night in which the clocks go forward. */
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 25);

    private static final long HOST = 11;

    /** What a calendar program is told, as both parsers read it. */
    private record Told(String uid, String method, String status, int sequence, String start, String end, String to) {}

    private long slot;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people((int) HOST);
        NewsFixture.key();
        change("INSERT INTO role_grant (person, role, scope) VALUES (11, 'HOST', 'de')");
        change("UPDATE person SET email = CONCAT(username, '@example.org')");
        slot = ToursFixture.slot(2, MARCH, 6);
    }

    private static void change(String statement) {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static <T> T as(Function<Invitations, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(invitations(entities)));
    }

    private static Invitations invitations(EntityManager entities) {
        var nobody = new CurrentPerson();
        var invitations = new Invitations();
        invitations.invitations = new InvitationRepository();
        invitations.invitations.entities = entities;
        invitations.placements = BookingFixture.placements(nobody, NOW);
        invitations.slots = ToursFixture.slots(entities, nobody);
        invitations.accounts = AccountsFixture.accounts(entities, nobody);
        invitations.directory = PeopleFixture.directory(entities);
        invitations.events = new PlaceEvents();
        invitations.events.slots = invitations.slots;
        invitations.events.messages = Messages.load(
                Languages.standard(), List.of(Path.of("translations/ui").toUri()));
        invitations.events.clock = NOW;
        invitations.events.hub = new HubAddress(Optional.of("https://hub.example/"));
        invitations.events.mailFrom = Optional.of("The Hub <hub@example.org>");
        invitations.news = NewsFixture.news(entities, NOW);
        invitations.clock = NOW;
        return invitations;
    }

    /** A round of the background; returns what it told this person, the latest last. */
    private static List<Told> toldTo(long person) {
        walk();
        List<?> calendars = HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery("SELECT calendar FROM outbox WHERE person = ?1 ORDER BY id")
                        .setParameter(1, person)
                        .getResultList());
        return calendars.stream().map(calendar -> told(calendar.toString())).toList();
    }

    private static void walk() {
        for (long placement : as(Invitations::due)) {
            DeadlockRetry.run(() -> as(invitations -> {
                invitations.tell(placement);
                return placement;
            }));
        }
    }

    private static Told told(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            Component event = calendar.getComponents().get(0);
            var first = new Told(
                    value(event, "UID"),
                    calendar.getRequiredProperty("METHOD").getValue(),
                    value(event, "STATUS"),
                    Integer.parseInt(value(event, "SEQUENCE")),
                    value(event, "DTSTART"),
                    value(event, "DTEND"),
                    value(event, "ATTENDEE"));
            assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:hub@example.org");
            var other = Biweekly.parse(text).first();
            assertThat(other.validate(ICalVersion.V2_0).isEmpty()).isTrue();
            var read = other.getEvents().get(0);
            assertThat(new Told(
                            read.getUid().getValue(),
                            other.getMethod().getValue(),
                            read.getStatus().getValue(),
                            read.getSequence().getValue(),
                            read.getDateStart().getValue().getRawComponents().toString(false, false),
                            read.getDateEnd().getValue().getRawComponents().toString(false, false),
                            "mailto:" + read.getAttendees().get(0).getEmail()))
                    .isEqualTo(first);
            return first;
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private long offered() {
        BookingFixture.placements(ME, NOW).offer(slot, 1, "person1", IN_TIME);
        return BookingFixture.placements(ME, NOW).allMine().get(0).placement();
    }

    private long confirmed() {
        long placement = offered();
        BookingFixture.answers(ME, NOW).confirm(TOUR, slot, placement);
        return placement;
    }

    @Test
    void visitorAndHostAreInvitedOnceThePlaceIsSureAndNotBefore() {
        long placement = offered();
        assertThat(toldTo(1)).isEmpty();
        BookingFixture.answers(ME, NOW).confirm(TOUR, slot, placement);
        assertThat(toldTo(1))
                .singleElement()
                .isEqualTo(new Told(
                        "placement-" + placement + "@hub.example",
                        "REQUEST",
                        "CONFIRMED",
                        toldTo(1).get(0).sequence(),
                        "20270325",
                        "20270401",
                        "mailto:person1@example.org"));
        assertThat(toldTo(HOST)).singleElement().extracting(Told::to).isEqualTo("mailto:person11@example.org");
    }

    @Test
    void aChangeThatACalendarShowsIsToldWithAHigherSequenceAndNoOther() {
        confirmed();
        int before = toldTo(1).get(0).sequence();
        change("UPDATE slot SET capacity = 5, version = version + 1");
        assertThat(toldTo(1)).hasSize(1);
        change("UPDATE slot SET place = 'Potsdam', version = version + 1");
        assertThat(toldTo(1)).hasSize(2);
        var changed = toldTo(1).get(1);
        assertThat(changed.method()).isEqualTo("REQUEST");
        assertThat(changed.sequence()).isGreaterThan(before);
        assertThat(changed.uid()).isEqualTo(toldTo(1).get(0).uid());
    }

    @Test
    void whatIsGivenBackIsCancelledOnceForBoth() {
        long placement = confirmed();
        var invited = toldTo(1).get(0);
        BookingFixture.answers(ME, NOW).cancel(TOUR, slot, placement);
        assertThat(toldTo(1)).hasSize(2);
        var cancelled = toldTo(1).get(1);
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(cancelled.status()).isEqualTo("CANCELLED");
        assertThat(cancelled.uid()).isEqualTo(invited.uid());
        assertThat(cancelled.sequence()).isGreaterThan(invited.sequence());
        assertThat(toldTo(HOST)).extracting(Told::method).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void whoWasNeverInvitedIsToldOfNoCancellation() {
        long placement = offered();
        BookingFixture.answers(ME, NOW).cancel(TOUR, slot, placement);
        assertThat(toldTo(1)).isEmpty();
    }

    @Test
    void whenAVisitorGoesTheHostsCalendarIsToldInTheSameTransaction() {
        confirmed();
        walk();
        HubDatabaseFixture.transact(entities -> invitations(entities).forget(new PersonErased(1)));
        assertThat(toldTo(HOST)).extracting(Told::method).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    void manyNodesAtOnceInviteOnce() throws Exception {
        confirmed();
        long placement = as(Invitations::due).get(0);
        List<Callable<Long>> nodes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            nodes.add(() -> DeadlockRetry.run(() -> as(invitations -> {
                invitations.tell(placement);
                return placement;
            })));
        }
        var pool = Executors.newFixedThreadPool(nodes.size());
        try {
            for (var node : pool.invokeAll(nodes)) {
                assertThat(node.get()).isEqualTo(placement);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(toldTo(1)).hasSize(1);
        assertThat(toldTo(HOST)).hasSize(1);
    }
}
