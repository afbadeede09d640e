package se.wikimedia.hub.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.agreement.AgreementsFixture;
import se.wikimedia.hub.agreement.TemplateDraft;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.BookingFixture;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.PeopleFixture;
import se.wikimedia.hub.progress.Completions;
import se.wikimedia.hub.tours.ToursFixture;

/** Stays on the real database: who may do what when, reports that are owed, and reminders. */
class StaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final CurrentPerson VISITOR = person(1);
    private static final CurrentPerson HOST = ToursFixture.host("de");
    private static final CurrentPerson STRANGER = person(2);

    private Instant now = Instant.parse("2027-05-04T10:00:00Z");
    private long placement;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(11);
        NewsFixture.key();
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO role_grant (person, role, scope) VALUES (11, 'HOST', 'de')")
                .executeUpdate());
        long slot = ToursFixture.slot(1, MONDAY, 4);
        BookingFixture.placements(VISITOR, clock()).offer(slot, 1, "person1", Instant.parse("2027-05-02T00:00:00Z"));
        placement = BookingFixture.placements(VISITOR, clock()).of(1).get(0).placement();
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void confirmed() {
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery("UPDATE placement SET confirmed = created")
                .executeUpdate());
    }

    private <T> T as(CurrentPerson who, Function<Stays, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(stays(entities, who)));
    }

    private Stays stays(EntityManager entities, CurrentPerson who) {
        var stays = new Stays();
        stays.stays = new StayRepository();
        stays.stays.entities = entities;
        stays.placements = BookingFixture.placements(who, clock());
        stays.slots = ToursFixture.slots(entities, who);
        stays.agreements = new StayAgreements();
        stays.agreements.agreements = AgreementsFixture.agreements(entities, who);
        stays.completions = new Completions() {
            @Override
            public Map<Long, Set<String>> of(Collection<Long> people, Collection<String> modules) {
                return Map.of();
            }
        };
        stays.library = new Library() {
            @Override
            public Optional<LearningModule> find(String module) {
                return Optional.empty();
            }
        };
        stays.me = who;
        stays.clock = clock();
        stays.conductModule = "friendly-space";
        return stays;
    }

    private List<StayRow> coming(CurrentPerson who) {
        return as(who, stays -> stays.of(TOUR));
    }

    @Test
    void aPlaceIsAStayOnceItIsConfirmedAndOnlyForItsParties() {
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.get(placement))).hasMessage("not-found");
        confirmed();
        assertThat(as(VISITOR, stays -> stays.get(placement)).party()).isEqualTo("visitor");
        assertThat(as(HOST, stays -> stays.get(placement)).party()).isEqualTo("host");
        assertThat(as(ToursFixture.coordinator(), stays -> stays.get(placement)).party())
                .isEqualTo("coordinator");
        assertThatThrownBy(() -> as(STRANGER, stays -> stays.get(placement))).hasMessage("not-found");
        assertThat(coming(ToursFixture.host("fr"))).isEmpty();
        assertThat(coming(HOST)).hasSize(1);
    }

    @Test
    void aStayGoesItsWayFromTheAgreementToTheReport() {
        confirmed();
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.arrive(placement))).hasMessage("not-agreed");
        as(VISITOR, stays -> stays.agree(placement, null));
        as(HOST, stays -> stays.agree(placement, null));
        as(VISITOR, stays -> stays.prepare(placement, List.of("insurance")));
        as(VISITOR, stays -> stays.arrive(placement));
        as(VISITOR, stays -> stays.tell(placement, new TaskDraft("Sorted boxes", null, null)));
        as(HOST, stays -> stays.write(placement, "Dinner at seven?"));
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.report(placement, new Judgement(5, "Good"))))
                .hasMessage("stay-not-over");
        assertThatThrownBy(() -> as(HOST, stays -> stays.report(placement, new Judgement(5, "Good"))))
                .hasMessage("forbidden");
        now = Instant.parse("2027-05-08T10:00:00Z");
        as(VISITOR, stays -> stays.report(placement, new Judgement(5, "Good")));
        var stay = as(HOST, stays -> stays.get(placement));
        assertThat(stay.standing()).isEqualTo("reported");
        assertThat(stay.report()).isNull();
        assertThat(stay.tasks()).extracting(TaskRow::what).containsExactly("Sorted boxes");
        assertThat(stay.messages()).extracting(MessageRow::party).containsExactly("host");
        assertThat(stay.certified()).isTrue();
    }

    @Test
    void whoAcceptsNamesTheTextAndAChangedOneIsAcceptedAnew() {
        confirmed();
        var standard = as(VISITOR, stays -> stays.agreement(placement)).mark();
        as(VISITOR, stays -> stays.agree(placement, standard));
        write("{visitor} comes to {place}.");
        assertThatThrownBy(() -> as(HOST, stays -> stays.agree(placement, standard)))
                .hasMessage("agreement-changed");
        var changed = as(HOST, stays -> stays.agreement(placement));
        assertThat(changed.text()).isEqualTo("person1 comes to Berlin.");
        assertThat(changed.changed()).isTrue();
        assertThat(changed.visitorAgreedAt()).isNull();
        as(HOST, stays -> stays.agree(placement, changed.mark()));
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.arrive(placement))).hasMessage("not-agreed");
        as(VISITOR, stays -> stays.agree(placement, changed.mark()));
        as(VISITOR, stays -> stays.arrive(placement));
        write("Something else.");
        assertThat(as(HOST, stays -> stays.agreement(placement)).text()).isEqualTo("person1 comes to Berlin.");
        assertThatThrownBy(() -> as(STRANGER, stays -> stays.agreement(placement)))
                .hasMessage("not-found");
    }

    private void write(String template) {
        HubDatabaseFixture.transact(entities -> AgreementsFixture.agreements(entities, ToursFixture.coordinator())
                .put(TOUR, new TemplateDraft(template, "en"), null));
    }

    @Test
    void whatWasAcceptedBeforeThereWereTemplatesIsTheStandardAgreement() {
        confirmed();
        as(VISITOR, stays -> stays.agree(placement, null));
        as(HOST, stays -> stays.agree(placement, null));
        HubDatabaseFixture.transact(entities ->
                entities.createNativeQuery("UPDATE stay SET agreed_mark = NULL").executeUpdate());
        assertThat(as(HOST, stays -> stays.get(placement)).agreed()).isTrue();
        write("Ours");
        assertThat(as(HOST, stays -> stays.get(placement)).agreed()).isFalse();
    }

    @Test
    void nobodyChecksInOnOtherDays() {
        confirmed();
        now = Instant.parse("2027-05-02T21:59:00Z");
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.arrive(placement))).hasMessage("not-these-days");
        now = Instant.parse("2027-05-02T22:01:00Z");
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.arrive(placement)))
                .as("it is Monday in Berlin")
                .hasMessage("not-agreed");
    }

    @Test
    void whoWasSomewhereAndHasNotReportedOwesAReport() {
        confirmed();
        assertThat(as(VISITOR, Stays::owes)).isFalse();
        now = Instant.parse("2027-05-09T12:00:00Z");
        assertThat(as(VISITOR, Stays::owes)).isTrue();
        assertThat(as(STRANGER, Stays::owes)).isFalse();
        assertThat(as(STRANGER, Stays::owing)).containsExactly("person1");
        as(VISITOR, stays -> stays.report(placement, new Judgement(4, "Good")));
        assertThat(as(VISITOR, Stays::owes)).isFalse();
    }

    @Test
    void halfAYearLaterTheVisitorIsAskedOnceWhatCameOfIt() {
        confirmed();
        now = Instant.parse("2027-05-08T10:00:00Z");
        as(VISITOR, stays -> stays.report(placement, new Judgement(5, "Good")));
        now = Instant.parse("2027-11-06T10:00:00Z");
        assertThat(reminded()).noneMatch(event -> event.contains("followup"));
        assertThatThrownBy(() -> as(VISITOR, stays -> stays.followUp(placement, "Two more partners")))
                .hasMessage("half-a-year-not-over");
        now = Instant.parse("2027-11-07T10:00:00Z");
        assertThat(reminded()).contains("1 followup:" + placement + ":182");
        assertThat(reminded()).hasSize(1);
        assertThatThrownBy(() -> as(HOST, stays -> stays.followUp(placement, "Theirs")))
                .hasMessage("forbidden");
        as(VISITOR, stays -> stays.followUp(placement, " Two more partners "));
        assertThat(as(HOST, stays -> stays.get(placement)).followUp()).isEqualTo("Two more partners");
    }

    private List<String> reminded() {
        return HubDatabaseFixture.inTransaction(entities -> {
            var reminders = new Reminders();
            reminders.stays = new StayRepository();
            reminders.stays.entities = entities;
            reminders.directory = PeopleFixture.directory(entities);
            reminders.news = NewsFixture.news(entities, clock());
            reminders.clock = clock();
            reminders.send();
            List<?> told = entities.createNativeQuery("SELECT CONCAT(person, ' ', event) FROM outbox ORDER BY id")
                    .getResultList();
            return told.stream().map(Object::toString).toList();
        });
    }

    @Test
    void bothAreRemindedAfterADayAWeekAndThreeWeeksEachOnce() {
        confirmed();
        assertThat(reminded()).isEmpty();
        now = Instant.parse("2027-05-08T10:00:00Z");
        var first = List.of("1 report:" + placement + ":1", "11 evaluation:" + placement + ":1");
        assertThat(reminded()).isEqualTo(first);
        assertThat(reminded()).isEqualTo(first);
        as(VISITOR, stays -> stays.report(placement, new Judgement(4, "Good")));
        now = Instant.parse("2027-05-15T10:00:00Z");
        assertThat(reminded()).hasSize(3).contains("11 evaluation:" + placement + ":7");
        now = Instant.parse("2028-05-15T10:00:00Z");
        assertThat(reminded()).hasSize(3);
    }
}
