package se.wikimedia.hub.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.BookingFixture;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.text.Messages;
import se.wikimedia.hub.shared.web.HubAddress;
import se.wikimedia.hub.talk.TalkRow;
import se.wikimedia.hub.talk.Talks;
import se.wikimedia.hub.tours.ToursFixture;

/** A person's calendar from the real database, read by two parsers that know nothing of each other. */
class PersonalCalendarTest {

    private static final CurrentPerson ME = person(1);
    private static final Clock NOW = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 25);
    private static final Messages MESSAGES = Messages.load(
            Languages.standard(), List.of(Path.of("translations/ui").toUri()));

    /** An event as both parsers read it. */
    private record Event(String start, String end, String status, int sequence, String summary) {}

    private static List<TalkRow> talks = List.of();

    private long slot;

    @BeforeEach
    void begin() {
        talks = List.of();
        ToursFixture.begin();
        ToursFixture.people(3);
        slot = ToursFixture.slot(2, MARCH, 6);
    }

    private static <T> T as(CurrentPerson who, Function<PersonalCalendar, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var calendar = new PersonalCalendar();
            calendar.keys = new CalendarKeyRepository();
            calendar.keys.entities = entities;
            calendar.placements = BookingFixture.placements(who, NOW);
            calendar.accounts = AccountsFixture.accounts(entities, who);
            calendar.me = who;
            calendar.events = new PlaceEvents();
            calendar.events.slots = ToursFixture.slots(entities, who);
            calendar.events.messages = MESSAGES;
            calendar.events.clock = NOW;
            calendar.events.hub = new HubAddress(Optional.of("https://hub.example/"));
            calendar.events.mailFrom = Optional.empty();
            calendar.talks = new Talks() {
                @Override
                public List<TalkRow> taken(long person) {
                    return talks;
                }
            };
            calendar.talkEvents = new TalkEvents();
            calendar.talkEvents.tours = ToursFixture.tours(entities, who);
            calendar.talkEvents.messages = MESSAGES;
            calendar.talkEvents.clock = NOW;
            calendar.talkEvents.hub = new HubAddress(Optional.of("https://hub.example/"));
            return work.apply(calendar);
        });
    }

    private void offered(Instant answerBy) {
        assertThat(BookingFixture.placements(ME, NOW).offer(slot, 1, "person1", answerBy))
                .isTrue();
    }

    private static PlaceRow place() {
        return BookingFixture.placements(ME, NOW).allMine().get(0);
    }

    /** By UID without its number; both parsers have to agree. */
    private static Map<String, Event> events() throws Exception {
        var text = as(new CurrentPerson(), calendar -> calendar.feed(key()));
        var first = new CalendarBuilder()
                .build(new StringReader(text)).getComponents().stream()
                        .collect(Collectors.toMap(
                                event -> uid(value(event, "UID")),
                                PersonalCalendarTest::read,
                                (one, other) -> one,
                                TreeMap::new));
        var calendar = Biweekly.parse(text).first();
        // a calendar without any event is read as one all the same
        assertThat(first.isEmpty() || calendar.validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
        var second = calendar.getEvents().stream()
                .collect(Collectors.toMap(
                        event -> uid(event.getUid().getValue()),
                        PersonalCalendarTest::read,
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(second).isEqualTo(first);
        return first;
    }

    private static String key() {
        return as(ME, PersonalCalendar::key).orElseGet(() -> as(ME, PersonalCalendar::renew));
    }

    private static String uid(String uid) {
        assertThat(uid).matches("(placement|answer|talk)-\\d+@hub\\.example");
        return uid.replaceAll("-.*", "");
    }

    private static String value(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private static Event read(Component event) {
        return new Event(
                value(event, "DTSTART"),
                value(event, "DTEND"),
                value(event, "STATUS"),
                Integer.parseInt(value(event, "SEQUENCE")),
                value(event, "SUMMARY"));
    }

    private static Event read(VEvent event) {
        return new Event(
                text(event.getDateStart().getValue()),
                text(event.getDateEnd().getValue()),
                event.getStatus().getValue(),
                event.getSequence().getValue(),
                event.getSummary().getValue());
    }

    private static String text(biweekly.util.ICalDate date) {
        return date.hasTime()
                ? date.toInstant().toString().replaceAll("[-:]", "")
                : date.getRawComponents().toString(false, false);
    }

    @Test
    void aPlaceIsThereAsItsDaysAndUntilItIsConfirmedWithTheTimeToAnswer() throws Exception {
        offered(Instant.parse("2027-01-10T23:00:00Z"));
        var open = events();
        assertThat(open).containsOnlyKeys("answer", "placement");
        var stay = open.get("placement");
        // from before to after the clocks go forward
        assertThat(stay.start()).isEqualTo("20270325");
        assertThat(stay.end()).isEqualTo("20270401");
        assertThat(stay.status()).isEqualTo("TENTATIVE");
        assertThat(open.get("answer"))
                .extracting(Event::start, Event::end, Event::summary)
                .containsExactly(
                        "20270110T220000Z", "20270110T230000Z", "Confirm your place: Photographing in a museum");

        BookingFixture.answers(ME, NOW).confirm(TOUR, slot, place().placement());
        var confirmed = events();
        assertThat(confirmed.get("placement").status()).isEqualTo("CONFIRMED");
        assertThat(confirmed.get("placement").sequence()).isGreaterThan(stay.sequence());
        assertThat(confirmed).doesNotContainKey("answer");
    }

    @Test
    void aTalkIsThereAtItsTime() throws Exception {
        talks = List.of(new TalkRow(
                5,
                TOUR,
                Instant.parse("2026-12-01T08:15:00Z"),
                45,
                "person12",
                false,
                false,
                "Room 7",
                "",
                "person1",
                3));
        assertThat(events().get("talk"))
                .isEqualTo(new Event("20261201T081500Z", "20261201T090000Z", "CONFIRMED", 3, "Talk: Grand Tour"));
    }

    @Test
    void whatIsGivenBackIsGoneFromTheCalendar() throws Exception {
        offered(Instant.parse("2027-01-10T23:00:00Z"));
        assertThat(events()).isNotEmpty();
        BookingFixture.answers(ME, NOW).cancel(TOUR, slot, place().placement());
        assertThat(events()).isEmpty();
    }

    @Test
    void theTimeToAnswerIsTheEndOfADayOnBothSidesOfTheChangeOfClocks() throws Exception {
        var tour = HubDatabaseFixture.inTransaction(
                entities -> ToursFixture.tours(entities, ME).get(TOUR));
        assertThat(tour.answerBy(Instant.parse("2027-03-19T12:00:00Z"))).isEqualTo("2027-03-26T23:00:00Z");
        var summer = tour.answerBy(Instant.parse("2027-03-22T12:00:00Z"));
        assertThat(summer).isEqualTo("2027-03-29T22:00:00Z");
        offered(summer);
        assertThat(events().get("answer").end()).isEqualTo("20270329T220000Z");
    }

    @Test
    void onlyWhoHasTheKeyReadsItAndARenewedKeyReplacesTheOneBefore() {
        assertThatThrownBy(() -> as(person(2), calendar -> calendar.feed(""))).hasMessage("not-found");
        var before = key();
        var read = as(person(2), calendar -> calendar.feed(before));
        assertThat(read).contains("VCALENDAR");
        var after = as(ME, PersonalCalendar::renew);
        assertThat(after).isNotEqualTo(before).hasSizeGreaterThanOrEqualTo(32);
        assertThatThrownBy(() -> as(person(2), calendar -> calendar.feed(before)))
                .hasMessage("not-found");
        HubDatabaseFixture.transact(entities -> {
            var calendar = new PersonalCalendar();
            calendar.keys = new CalendarKeyRepository();
            calendar.keys.entities = entities;
            calendar.forget(new PersonErased(1));
        });
        assertThatThrownBy(() -> as(person(2), calendar -> calendar.feed(after)))
                .hasMessage("not-found");
    }
}
