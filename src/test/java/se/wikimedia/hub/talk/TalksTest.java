package se.wikimedia.hub.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.talk.TalkFixture.refusal;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.coordinator;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Office hours on the real database: who sees what, and many who take at once. */
class TalksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int PEOPLE = 20;
    private static final long ADVISER = 12;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(PEOPLE);
        NewsFixture.key();
    }

    private static Talks as(long person) {
        return TalkFixture.as(person == ADVISER ? coordinator() : person(person), ToursFixture.NOW);
    }

    private static TalkOffer from(int hour, int minutes) {
        return new TalkOffer(DAY, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), minutes, "Room 7");
    }

    private static List<Long> offered(int hour, int minutes) {
        return as(ADVISER).offer(TOUR, from(hour, minutes)).stream()
                .map(TalkRow::id)
                .toList();
    }

    /** The kinds of news that a person has, the first told first. */
    private static List<String> told(long person) {
        List<?> events = HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery("SELECT event FROM outbox WHERE person = ?1 ORDER BY id")
                        .setParameter(1, person)
                        .getResultList());
        return events.stream()
                .map(event -> event.toString().replaceFirst("^.*:", ""))
                .toList();
    }

    @Test
    void timesAreByTheAdvisersClockAlsoOnTheDayOnWhichItChanges() {
        var prague = ZoneId.of("Europe/Prague");
        var october = new TalkOffer(LocalDate.of(2027, 10, 31), LocalTime.of(1, 30), LocalTime.of(3, 15), 30, "x");
        assertThat(october.starts(prague))
                .startsWith(Instant.parse("2027-10-30T23:30:00Z"))
                .hasSize(5)
                .endsWith(Instant.parse("2027-10-31T01:30:00Z"));
        var march = new TalkOffer(LocalDate.of(2027, 3, 28), LocalTime.of(1, 30), LocalTime.of(3, 15), 45, "x");
        assertThat(march.starts(prague)).containsExactly(Instant.parse("2027-03-28T00:30:00Z"));
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        var wrong = new TalkOffer(null, LocalTime.of(14, 5), LocalTime.of(14, 15), 20, " ");
        assertThatThrownBy(() -> as(ADVISER).offer(TOUR, wrong))
                .satisfies(problem -> assertThat(((Problem) problem).fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("date", "from", "minutes", "place"));
        var past = new TalkOffer(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0), LocalTime.of(10, 0), 30, "Room 7");
        assertThat(refusal(() -> as(ADVISER).offer(TOUR, past))).isEqualTo("invalid");
        var tight = new TalkOffer(DAY, LocalTime.of(9, 0), LocalTime.of(9, 15), 30, "Room 7");
        assertThat(refusal(() -> as(ADVISER).offer(TOUR, tight))).isEqualTo("invalid");
    }

    @Test
    void onlyThoseWhoCoordinateTheTourOffer() {
        var elsewhere = person(3, new SignedIn.Grant(Role.COORDINATOR, "another-tour"));
        assertThat(refusal(() -> TalkFixture.as(elsewhere, ToursFixture.NOW).offer(TOUR, from(9, 30))))
                .isEqualTo("forbidden");
        assertThat(refusal(() -> as(ADVISER).offer("nowhere", from(9, 30)))).isEqualTo("not-found");
    }

    @Test
    void nobodyOffersTwoTalksAtOnceNorHalfOfAnOffer() {
        offered(9, 30);
        var across = new TalkOffer(DAY, LocalTime.of(8, 0), LocalTime.of(10, 0), 45, "Room 7");
        assertThat(refusal(() -> as(ADVISER).offer(TOUR, across))).isEqualTo("talk-overlaps");
        assertThat(as(ADVISER).list(TOUR)).hasSize(2);
    }

    @Test
    void whereAndAboutWhatIsForTheTwoAlone() {
        var talk = offered(9, 30).get(0);
        assertThat(as(1).list(TOUR)).allSatisfy(row -> assertThat(row.place()).isNull());
        assertThat(as(1).book(TOUR, talk, " A partner who hesitates ").place()).isEqualTo("Room 7");

        assertThat(as(2).list(TOUR))
                .extracting(TalkRow::id)
                .doesNotContain(talk)
                .hasSize(1);
        var mine = as(1).list(TOUR).stream().filter(row -> !row.free()).toList();
        assertThat(mine).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo("A partner who hesitates");
            assertThat(row.offered()).isFalse();
        });
        var theirs = as(ADVISER).list(TOUR).stream().filter(row -> !row.free()).toList();
        assertThat(theirs).singleElement().satisfies(row -> {
            assertThat(row.participant()).isEqualTo("person1");
            assertThat(row.topic()).isEqualTo("A partner who hesitates");
        });
        assertThat(told(ADVISER)).containsExactly("booked");
        assertThat(told(1)).isEmpty();
    }

    @Test
    void whatIsGivenBackIsFreeAndCanBeTakenAgain() {
        var talk = offered(9, 60).get(0);
        as(1).book(TOUR, talk, "secret");
        assertThat(refusal(() -> as(2).giveBack(TOUR, talk))).isEqualTo("not-found");
        as(1).giveBack(TOUR, talk);
        assertThat(refusal(() -> as(1).giveBack(TOUR, talk))).isEqualTo("not-found");
        assertThat(as(2).book(TOUR, talk, null).topic()).isEmpty();
        assertThat(told(ADVISER)).containsExactly("booked", "returned", "booked");
    }

    @Test
    void whoeverOffersMayTakeItBackAndTheOtherHearsOfIt() {
        var talks = offered(9, 30);
        as(1).book(TOUR, talks.get(0), null);
        assertThat(refusal(() -> as(1).withdraw(TOUR, talks.get(0)))).isEqualTo("not-found");
        as(ADVISER).withdraw(TOUR, talks.get(0));
        assertThat(told(1)).containsExactly("withdrawn");
        assertThat(as(ADVISER).list(TOUR)).extracting(TalkRow::id).containsExactly(talks.get(1));
        assertThat(offered(8, 60)).hasSize(1);
    }

    @Test
    void nobodyTakesWhatHasBegunNorTheirOwnNorTwoAtOnce() {
        var talk = offered(9, 30).get(0);
        assertThat(refusal(() -> as(ADVISER).book(TOUR, talk, null))).isEqualTo("talk-overlaps");
        var begun = DAY.atTime(9, 10).atZone(ZoneId.of("Europe/Prague")).toInstant();
        assertThat(refusal(() -> TalkFixture.as(person(1), begun).book(TOUR, talk, null)))
                .isEqualTo("talk-taken");
        assertThat(TalkFixture.as(person(1), begun).list(TOUR)).hasSize(1);

        var other = person(13, new SignedIn.Grant(Role.COORDINATOR, TOUR));
        var same =
                TalkFixture.as(other, ToursFixture.NOW).offer(TOUR, from(9, 60)).get(0);
        as(1).book(TOUR, talk, null);
        assertThat(refusal(() -> as(1).book(TOUR, same.id(), null))).isEqualTo("talk-overlaps");
        assertThat(as(2).list(TOUR)).extracting(TalkRow::id).contains(same.id());
    }

    @Test
    void whoGoesLeavesFreeTimesAndWhoOfferedThemTakesThemAlong() {
        var talks = offered(9, 30);
        as(1).book(TOUR, talks.get(0), "secret");
        as(2).book(TOUR, talks.get(1), "secret");
        as(1).forget(new PersonErased(1));
        assertThat(as(3).book(TOUR, talks.get(0), null).topic()).isEmpty();
        as(ADVISER).forget(new PersonErased(ADVISER));
        assertThat(as(3).list(TOUR)).isEmpty();
        assertThat(told(2)).containsExactly("withdrawn");
    }

    @Test
    void calendarsHaveThoseThatAreTaken() {
        var talks = offered(9, 30);
        as(1).book(TOUR, talks.get(1), null);
        assertThat(as(1).taken(1)).extracting(TalkRow::id).containsExactly(talks.get(1));
        assertThat(as(1).taken(ADVISER)).extracting(TalkRow::id).containsExactly(talks.get(1));
        assertThat(as(1).taken(2)).isEmpty();
    }

    @Test
    void ofManyAtOnceEachTalkIsOnePersonsAndNobodyIsInTwo() throws Exception {
        var talks = new ArrayList<>(offered(9, 15));
        var other = person(13, new SignedIn.Grant(Role.COORDINATOR, TOUR));
        TalkFixture.as(other, ToursFixture.NOW).offer(TOUR, from(9, 30)).forEach(row -> talks.add(row.id()));
        var attempts = new ArrayList<Callable<String>>();
        for (long person = 14; person <= PEOPLE; person++) {
            long visitor = person;
            for (long talk : talks) {
                attempts.add(() -> refusal(() -> as(visitor).book(TOUR, talk, null)));
            }
        }
        var threads = Executors.newFixedThreadPool(attempts.size());
        int booked = 0;
        try {
            for (var attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get()).isIn("", "talk-taken", "talk-overlaps");
                booked += attempt.get().isEmpty() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }
        assertThat(booked).isEqualTo(talks.size());
        for (long person = 14; person <= PEOPLE; person++) {
            var quarters = new HashSet<Instant>();
            for (var talk : as(person).taken(person)) {
                for (int quarter = 0; quarter < talk.minutes(); quarter += TalkOffer.QUARTER) {
                    assertThat(quarters.add(talk.startsAt().plus(Duration.ofMinutes(quarter))))
                            .as("person %d is in two talks", person)
                            .isTrue();
                }
            }
        }
    }
}
