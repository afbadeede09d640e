package se.wikimedia.hub.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.application.ApplicationsFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.BookingFixture;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.ToursFixture;

/** What people find in the outbox of a tour, on the real database. */
class AnnouncementsTest {

    private static final long HOST = 11;
    private static final long COORDINATOR = 12;
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final Instant NOW = ToursFixture.NOW;
    private static final Instant ANSWER_BY = Instant.parse("2026-11-28T23:00:00Z");

    private long slot;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people((int) COORDINATOR);
        NewsFixture.key();
        change("INSERT INTO role_grant (person, role, scope) VALUES (11, 'HOST', 'de'), (12, 'COORDINATOR', '')");
        slot = ToursFixture.slot(2, MAY, 6);
    }

    private static void change(String statement) {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static AnnouncementRepository repository(EntityManager entities) {
        var repository = new AnnouncementRepository();
        repository.entities = entities;
        return repository;
    }

    private static <T> T ofPlaces(Instant now, Function<PlaceAnnouncements, T> work) {
        var nobody = new CurrentPerson();
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return HubDatabaseFixture.inTransaction(entities -> {
            var announcements = new PlaceAnnouncements();
            announcements.announcements = repository(entities);
            announcements.placements = BookingFixture.placements(nobody, clock);
            announcements.tours = ToursFixture.tours(entities, nobody);
            announcements.slots = ToursFixture.slots(entities, nobody);
            announcements.accounts = AccountsFixture.accounts(entities, nobody);
            announcements.news = NewsFixture.news(entities, clock);
            announcements.clock = clock;
            return work.apply(announcements);
        });
    }

    private static void tellOfPlaces(Instant now) {
        for (long placement : ofPlaces(now, PlaceAnnouncements::due)) {
            DeadlockRetry.run(() -> ofPlaces(now, announcements -> {
                announcements.tell(placement);
                return placement;
            }));
        }
    }

    private static <T> T ofPhases(Function<PhaseAnnouncements, T> work) {
        var nobody = new CurrentPerson();
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return HubDatabaseFixture.inTransaction(entities -> {
            var announcements = new PhaseAnnouncements();
            announcements.announcements = repository(entities);
            announcements.audience = new Audience();
            announcements.audience.applications = ApplicationsFixture.applications(entities, nobody);
            announcements.audience.placements = BookingFixture.placements(nobody, clock);
            announcements.audience.slots = ToursFixture.slots(entities, nobody);
            announcements.audience.accounts = AccountsFixture.accounts(entities, nobody);
            announcements.audience.directory = PeopleFixture.directory(entities);
            announcements.tours = ToursFixture.tours(entities, nobody);
            announcements.news = NewsFixture.news(entities, clock);
            return work.apply(announcements);
        });
    }

    private static void tellOfPhases() {
        ofPhases(PhaseAnnouncements::due)
                .forEach(tour -> ofPhases(announcements -> {
                    announcements.tell(tour, announcements.audience(tour));
                    announcements.told(tour);
                    return tour;
                }));
    }

    /** What a person was told, the latest last. */
    private static List<String> told(long person) {
        List<?> events = HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery("SELECT event FROM outbox WHERE person = ?1 ORDER BY id")
                        .setParameter(1, person)
                        .getResultList());
        return events.stream().map(Object::toString).toList();
    }

    private static String latestText() {
        return HubDatabaseFixture.inTransaction(
                        entities -> entities.createNativeQuery("SELECT text FROM outbox ORDER BY id DESC LIMIT 1")
                                .getSingleResult())
                .toString();
    }

    private PlaceRow offered(int number, Instant answerBy) {
        var placements = BookingFixture.placements(new CurrentPerson(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(placements.offer(slot, number, "person" + number, answerBy)).isTrue();
        return placements.of(number).get(0);
    }

    private static String event(PlaceRow place, String step) {
        return "place:" + place.placement() + ":" + step;
    }

    @Test
    void whoHasAPlaceIsToldRemindedOnTheLastDayAndToldThatItHasGone() {
        var place = offered(1, ANSWER_BY);
        tellOfPlaces(NOW);
        tellOfPlaces(NOW.plus(Duration.ofDays(3)));
        assertThat(told(1)).containsExactly(event(place, "offered"));
        assertThat(latestText()).contains("2027-05-03", "2027-05-09", "2026-11-28", "/slots/" + slot + "/book");

        tellOfPlaces(ANSWER_BY.minus(Duration.ofHours(23)));
        tellOfPlaces(ANSWER_BY.minus(Duration.ofHours(1)));
        assertThat(told(1)).containsExactly(event(place, "offered"), event(place, "reminded"));

        var after = ANSWER_BY.plusSeconds(60);
        BookingFixture.placements(new CurrentPerson(), Clock.fixed(after, ZoneOffset.UTC))
                .lapse();
        tellOfPlaces(after);
        tellOfPlaces(after);
        assertThat(told(1)).containsExactly(event(place, "offered"), event(place, "reminded"), event(place, "lapsed"));
    }

    @Test
    void whoAnswersHearsNoMoreOfIt() {
        var confirmed = offered(1, ANSWER_BY);
        var declined = offered(2, ANSWER_BY);
        tellOfPlaces(NOW);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        BookingFixture.answers(person(1), clock).confirm(TOUR, slot, confirmed.placement());
        BookingFixture.answers(person(2), clock).cancel(TOUR, slot, declined.placement());
        tellOfPlaces(ANSWER_BY.minusSeconds(60));
        tellOfPlaces(ANSWER_BY.plusSeconds(60));
        assertThat(told(1)).containsExactly(event(confirmed, "offered"));
        assertThat(told(2)).containsExactly(event(declined, "offered"));
    }

    @Test
    void whatComesOnItsLastDayIsToldOnce() {
        var place = offered(1, NOW.plus(Duration.ofHours(6)));
        tellOfPlaces(NOW);
        tellOfPlaces(NOW.plus(Duration.ofHours(1)));
        assertThat(told(1)).containsExactly(event(place, "offered"));
    }

    @Test
    void nodesThatTellAtTheSameTimeTellOnce() throws Exception {
        var place = offered(1, ANSWER_BY);
        var pool = Executors.newFixedThreadPool(4);
        Callable<Boolean> node = () -> {
            tellOfPlaces(NOW);
            return true;
        };
        for (var done : pool.invokeAll(List.of(node, node, node, node))) {
            assertThat(done.get()).isTrue();
        }
        pool.shutdown();
        assertThat(told(1)).containsExactly(event(place, "offered"));
    }

    /** From now on the tour is in this phase. */
    private static void goTo(Phase phase) {
        for (var each : Phase.values()) {
            change("UPDATE tour_phase SET begins = '"
                    + (each.ordinal() <= phase.ordinal() ? "2026-11-01" : "2027-12-01") + "' WHERE phase = '"
                    + each.name() + "'");
        }
    }

    private static String phase(String key) {
        return "tour:" + TOUR + ":" + key;
    }

    @Test
    void eachPhaseIsToldOnceToThoseWhomItConcerns() {
        goTo(Phase.HOSTS_INVITED);
        tellOfPhases();
        goTo(Phase.APPLICATIONS_OPEN);
        ApplicationsFixture.apply(person(1), slot);
        ApplicationsFixture.apply(person(2), slot);
        ApplicationsFixture.apply(person(3), slot);
        tellOfPhases();
        tellOfPhases();
        assertThat(told(HOST)).containsExactly(phase("hosts-invited"), phase("applications-open"));
        goTo(Phase.SCORING);
        tellOfPhases();
        goTo(Phase.MATCHING);
        tellOfPhases();
        assertThat(told(COORDINATOR)).containsExactly(phase("matching"));

        goTo(Phase.CONFIRMING);
        tellOfPhases();
        assertThat(told(3)).as("nothing is decided yet").containsExactly(phase("scoring"));
        var confirmed = offered(1, ANSWER_BY);
        offered(2, ANSWER_BY);
        tellOfPhases();
        assertThat(told(3)).containsExactly(phase("scoring"), phase("confirming"));
        assertThat(latestText()).contains("/tours/" + TOUR + "/why");

        BookingFixture.answers(person(1), Clock.fixed(NOW, ZoneOffset.UTC)).confirm(TOUR, slot, confirmed.placement());
        goTo(Phase.TRAVELLING);
        tellOfPhases();
        assertThat(told(1)).containsExactly(phase("scoring"), phase("travelling"));
        assertThat(told(2)).as("who has not confirmed doesn't travel").containsExactly(phase("scoring"));
        goTo(Phase.CLOSED);
        tellOfPhases();
        assertThat(told(1)).hasSize(2);
    }

    @Test
    void whoBecomesAHostLaterInAPhaseHearsOfItOnce() {
        goTo(Phase.HOSTS_INVITED);
        tellOfPhases();
        change("INSERT INTO role_grant (person, role, scope) VALUES (4, 'HOST', 'fr')");
        tellOfPhases();
        tellOfPhases();
        assertThat(told(4)).containsExactly(phase("hosts-invited"));
        assertThat(told(HOST)).containsExactly(phase("hosts-invited"));

        goTo(Phase.APPLICATIONS_OPEN);
        tellOfPhases();
        assertThat(told(4)).as("has published nothing").hasSize(1);
        long first = ToursFixture.slot(2, MAY.plusDays(30), 4);
        change("UPDATE slot SET host = 'fr' WHERE id = " + first);
        tellOfPhases();
        ToursFixture.slot(2, MAY.plusDays(60), 4);
        tellOfPhases();
        assertThat(told(4)).containsExactly(phase("hosts-invited"), phase("applications-open"));
        assertThat(told(HOST)).containsExactly(phase("hosts-invited"), phase("applications-open"));

        change("INSERT INTO role_grant (person, role, scope) VALUES (5, 'HOST', 'fr')");
        goTo(Phase.SCORING);
        tellOfPhases();
        assertThat(told(5)).as("what it asked for is over").isEmpty();
    }

    @Test
    void aPhaseThatIsOverBeforeAnybodyLooksIsToldToNobody() {
        goTo(Phase.MATCHING);
        tellOfPhases();
        assertThat(told(HOST)).isEmpty();
        assertThat(told(COORDINATOR)).containsExactly(phase("matching"));
    }
}
