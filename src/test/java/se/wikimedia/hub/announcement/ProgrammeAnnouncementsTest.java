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
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.AccountsFixture;
import se.wikimedia.hub.programme.ProgrammesFixture;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.tours.ToursFixture;

/** Who hears that a slot's programme is another one, on the real database. */
class ProgrammeAnnouncementsTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final Instant WRITTEN = ToursFixture.NOW.plus(Duration.ofDays(1));
    private static final Instant LATER = WRITTEN.plus(ProgrammeAnnouncements.QUIET);

    private long slot;
    private long other;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(5);
        NewsFixture.key();
        slot = ToursFixture.slot(2, MAY, 6);
        other = ToursFixture.slot(2, MAY.plusDays(20), 6);
    }

    private static <T> T at(Instant now, Function<ProgrammeAnnouncements, T> work) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return HubDatabaseFixture.inTransaction(entities -> work.apply(announcements(entities, clock)));
    }

    private static ProgrammeAnnouncements announcements(EntityManager entities, Clock clock) {
        var nobody = new CurrentPerson();
        var announcements = new ProgrammeAnnouncements();
        announcements.announcements = new AnnouncementRepository();
        announcements.announcements.entities = entities;
        announcements.programmes = ProgrammesFixture.programmes(entities, nobody, clock);
        announcements.applications = ApplicationsFixture.applications(entities, nobody);
        announcements.placements = BookingFixture.placements(nobody, clock);
        announcements.tours = ToursFixture.tours(entities, nobody);
        announcements.slots = ToursFixture.slots(entities, nobody);
        announcements.accounts = AccountsFixture.accounts(entities, nobody);
        announcements.news = NewsFixture.news(entities, clock);
        announcements.clock = clock;
        return announcements;
    }

    private static void round(Instant now) {
        for (var changed : at(now, ProgrammeAnnouncements::due)) {
            var readers = at(now, announcements -> announcements.readers(changed));
            DeadlockRetry.run(() -> at(now, announcements -> {
                announcements.tell(changed, readers);
                announcements.told(changed);
                return changed;
            }));
        }
    }

    /** What a person was told, as text and where it leads, the latest last. */
    private static List<String> told(long person) {
        List<?> rows = HubDatabaseFixture.inTransaction(entities -> entities.createNativeQuery(
                        "SELECT CONCAT(event, ' ', path) FROM outbox WHERE person = ?1 ORDER BY id")
                .setParameter(1, person)
                .getResultList());
        return rows.stream().map(Object::toString).toList();
    }

    private String news(int version, String path) {
        return "programme:" + slot + ":" + version + " " + path;
    }

    private String slotPath() {
        return "/tours/" + TOUR + "/slots/" + slot;
    }

    private long place(int number, long where) {
        var placements = BookingFixture.placements(person(number), Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC));
        assertThat(placements.offer(where, number, "person" + number, Instant.parse("2026-12-28T23:00:00Z")))
                .isTrue();
        return placements.of(number).get(0).placement();
    }

    @Test
    void visitorsWithAPlaceAndApplicantsWhoListedItHearOnceOfAWholeProgramme() {
        long confirmed = place(1, slot);
        BookingFixture.answers(person(1), Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC))
                .confirm(TOUR, slot, confirmed);
        place(2, slot);
        ApplicationsFixture.apply(person(3), other, slot);
        ApplicationsFixture.apply(person(4), other);
        ProgrammesFixture.tell(slot, WRITTEN.minusSeconds(60), "You arrive");
        ProgrammesFixture.tell(slot, WRITTEN, "You arrive", "The museum");
        round(WRITTEN.plusSeconds(60));
        assertThat(told(1)).as("the host may still be writing").isEmpty();

        round(LATER);
        round(LATER.plusSeconds(60));
        assertThat(told(1)).containsExactly(news(2, "/stays/" + confirmed));
        assertThat(told(2)).containsExactly(news(2, slotPath()));
        assertThat(told(3)).containsExactly(news(2, slotPath()));
        assertThat(told(4)).as("who has not listed it").isEmpty();
    }

    @Test
    void whatIsAsItWasIsNoNews() {
        place(1, slot);
        ProgrammesFixture.tell(slot, WRITTEN, "You arrive");
        round(LATER);
        ProgrammesFixture.tell(slot, LATER, "Changed by mistake");
        ProgrammesFixture.tell(slot, LATER.plusSeconds(30), "You arrive");
        round(LATER.plus(Duration.ofHours(1)));
        assertThat(told(1)).containsExactly(news(1, slotPath()));
        ProgrammesFixture.tell(slot, LATER.plus(Duration.ofHours(2)), "We arrive");
        round(LATER.plus(Duration.ofHours(3)));
        assertThat(told(1)).containsExactly(news(1, slotPath()), news(4, slotPath()));
    }

    @Test
    void whoHasAppliedSinceOrHasAPlaceElsewhereHasNotToBeTold() {
        ProgrammesFixture.tell(slot, ToursFixture.NOW.minusSeconds(60), "You arrive");
        ApplicationsFixture.apply(person(1), slot);
        round(LATER);
        assertThat(told(1)).as("it was there when they applied").isEmpty();
        place(1, other);
        ProgrammesFixture.tell(slot, LATER, "We arrive");
        round(LATER.plus(ProgrammeAnnouncements.QUIET));
        assertThat(told(1)).isEmpty();
    }

    @Test
    void aDraftAndASlotThatIsOverAreNobodysNews() {
        place(1, slot);
        ProgrammesFixture.tell(slot, WRITTEN, "You arrive");
        round(Instant.parse("2027-05-12T00:00:00Z"));
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery("UPDATE slot SET status = 'DRAFT' WHERE id = " + slot)
                        .executeUpdate());
        round(LATER);
        assertThat(told(1)).isEmpty();
    }

    @Test
    void nodesThatTellAtTheSameTimeTellOnce() throws Exception {
        place(1, slot);
        ProgrammesFixture.tell(slot, WRITTEN, "You arrive");
        var pool = Executors.newFixedThreadPool(4);
        Callable<Boolean> node = () -> {
            round(LATER);
            return true;
        };
        for (var done : pool.invokeAll(List.of(node, node, node, node))) {
            assertThat(done.get()).isTrue();
        }
        pool.shutdown();
        assertThat(told(1)).containsExactly(news(1, slotPath()));
    }
}
