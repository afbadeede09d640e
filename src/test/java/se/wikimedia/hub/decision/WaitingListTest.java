package se.wikimedia.hub.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.person;

import jakarta.json.bind.JsonbBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.application.ApplicationsFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.booking.BookingFixture;
import se.wikimedia.hub.booking.PlaceRow;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Answers to a published matching on the real database: who is offered what is given back, and when. */
class WaitingListTest {

    private static final long SEED = 20270503;
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final Clock NOW = Clock.fixed(ToursFixture.NOW, ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(NOW, Duration.ofDays(10));

    private final List<Applicant> applicants = new ArrayList<>();

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(40);
    }

    /** The person with this number applies and is scored. */
    private void applies(int number, int score, boolean priority, Long... ranking) {
        ApplicationsFixture.apply(person(number), ranking);
        var year = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        applicants.add(new Applicant(
                "person" + number,
                priority,
                "TZ",
                List.of(year),
                Set.of("en"),
                Set.of(),
                score,
                false,
                List.of(ranking)));
    }

    private void published(Caps caps) {
        var terms = new Terms(LocalDate.of(2027, 1, 1), List.of());
        var json = JsonbBuilder.create().toJson(new MatchingInput("seed", terms, caps, List.of(), applicants));
        HubDatabaseFixture.transact(entities -> {
            var run = new MatchingRun(TOUR, json, ToursFixture.NOW);
            run.publish(ToursFixture.NOW);
            entities.persist(run);
        });
        fill(NOW);
    }

    private static int fill(Clock clock) {
        return DeadlockRetry.run(() -> HubDatabaseFixture.inTransaction(entities -> {
            var nobody = new CurrentPerson();
            var waiting = new WaitingList();
            waiting.runs = new RunRepository();
            waiting.runs.entities = entities;
            waiting.applications = ApplicationsFixture.applications(entities, nobody);
            waiting.placements = BookingFixture.placements(nobody, clock);
            waiting.tours = ToursFixture.tours(entities, nobody);
            waiting.slots = ToursFixture.slots(entities, nobody);
            waiting.clock = clock;
            return waiting.fill(TOUR);
        }));
    }

    private static void lapse(Clock clock) {
        BookingFixture.placements(new CurrentPerson(), clock).lapse();
    }

    private static List<PlaceRow> places() {
        return BookingFixture.placements(new CurrentPerson(), NOW).history(TOUR);
    }

    private static List<String> placed(long slot) {
        return places().stream()
                .filter(place -> place.active() && place.slot() == slot)
                .map(PlaceRow::visitor)
                .toList();
    }

    private static PlaceRow place(int number) {
        return places().stream()
                .filter(place -> place.active() && place.visitor().equals("person" + number))
                .findFirst()
                .orElseThrow();
    }

    private static void confirm(int number, Clock clock) {
        var place = place(number);
        BookingFixture.answers(person(number), clock).confirm(TOUR, place.slot(), place.placement());
    }

    private static void decline(int number) {
        var place = place(number);
        BookingFixture.answers(person(number), NOW).cancel(TOUR, place.slot(), place.placement());
    }

    @Test
    void whatIsDeclinedGoesToTheNextInTheOrderOfTheScores() {
        long slot = ToursFixture.slot(1, MAY, 6);
        applies(1, 400, false, slot);
        applies(2, 300, false, slot);
        applies(3, 500, false, slot);
        published(Caps.NONE);
        assertThat(placed(slot)).containsExactly("person3");
        decline(3);
        assertThat(fill(NOW)).isEqualTo(1);
        assertThat(placed(slot)).containsExactly("person1");
        decline(1);
        fill(NOW);
        assertThat(placed(slot)).containsExactly("person2");
        decline(2);
        assertThat(fill(NOW)).as("nobody is asked twice").isZero();
    }

    @Test
    void whatIsNotConfirmedInTimeLapsesAndWhatIsConfirmedStays() {
        long slot = ToursFixture.slot(2, MAY, 6);
        applies(1, 500, false, slot);
        applies(2, 400, false, slot);
        applies(3, 300, false, slot);
        published(Caps.NONE);
        confirm(1, NOW);
        lapse(NOW);
        assertThat(placed(slot)).containsExactly("person1", "person2");
        assertThatThrownBy(() -> confirm(2, LATER)).hasMessage("nothing-to-confirm");
        lapse(LATER);
        fill(LATER);
        assertThat(placed(slot)).containsExactly("person1", "person3");
        assertThat(places()).extracting(PlaceRow::outcome).containsExactly(null, "lapsed", null);
        assertThat(place(3).answerBy()).isAfter(LATER.instant());
    }

    @Test
    void aPlaceHasToBeAnsweredByTheEndOfADayInTheToursZone() {
        long slot = ToursFixture.slot(1, MAY, 6);
        applies(1, 500, false, slot);
        published(Caps.NONE);
        assertThat(place(1).answerBy()).isEqualTo("2026-11-28T23:00:00Z");
    }

    @Test
    void aReservedPlaceGoesOnToThoseItIsReservedForFirst() {
        long slot = ToursFixture.slot(2, MAY, 6);
        HubDatabaseFixture.transact(entities ->
                entities.createNativeQuery("UPDATE slot SET reserved = 1").executeUpdate());
        applies(1, 200, true, slot);
        applies(2, 500, false, slot);
        applies(3, 400, false, slot);
        applies(4, 100, true, slot);
        published(Caps.NONE);
        assertThat(placed(slot)).containsExactlyInAnyOrder("person1", "person2");
        decline(1);
        fill(NOW);
        assertThat(placed(slot)).containsExactlyInAnyOrder("person2", "person4");
        decline(4);
        fill(NOW);
        assertThat(placed(slot)).containsExactlyInAnyOrder("person2", "person3");
    }

    @Test
    void aCapHoldsOverWhatIsOffered() {
        long one = ToursFixture.slot(2, MAY, 6);
        long other = ToursFixture.slot(2, MAY.plusDays(30), 6);
        applies(1, 500, false, one);
        applies(2, 400, false, other);
        applies(3, 300, false, one);
        applies(4, 350, false, other);
        published(new Caps(null, 2, null));
        assertThat(placed(one)).containsExactly("person1");
        assertThat(placed(other)).containsExactly("person2");
        decline(1);
        fill(NOW);
        assertThat(placed(one)).isEmpty();
        assertThat(placed(other)).containsExactly("person2", "person4");
    }

    @Test
    void whoHasWithdrawnIsNotAskedAndWhoHasAPlaceIsNotGivenAnother() {
        long one = ToursFixture.slot(1, MAY, 6);
        long other = ToursFixture.slot(1, MAY.plusDays(30), 6);
        applies(1, 500, false, one, other);
        applies(2, 400, false, one, other);
        applies(3, 300, false, one);
        published(Caps.NONE);
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "UPDATE tour_application SET status = 'WITHDRAWN' WHERE visitor = 'person3'")
                .executeUpdate());
        decline(1);
        fill(NOW);
        assertThat(placed(one)).isEmpty();
        assertThat(placed(other)).containsExactly("person2");
    }

    @Test
    void confirmingAgainstGivingBackAndLapsingAndOfferingNeverOverbooksNorLosesAPlace() throws Exception {
        for (int round = 0; round < 4; round++) {
            begin();
            applicants.clear();
            int places = 6;
            long slot = ToursFixture.slot(places, MAY, 6);
            for (int number = 1; number <= 30; number++) {
                applies(number, 500 - number, false, slot);
            }
            published(Caps.NONE);
            var calls = new ArrayList<Callable<String>>();
            for (int number = 1; number <= places; number++) {
                int visitor = number;
                calls.add(() -> outcome(() -> confirm(visitor, NOW)));
                calls.add(() -> outcome(() -> decline(visitor)));
                calls.add(() -> outcome(() -> lapse(LATER)));
                calls.add(() -> outcome(() -> lapse(LATER)));
                calls.add(() -> outcome(() -> fill(LATER)));
                calls.add(() -> outcome(() -> fill(LATER)));
            }
            assertThat(atOnce(calls, SEED + round)).containsOnlyKeys("done", "refused");
            fill(LATER);
            assertThat(placed(slot)).as("round %d", round).hasSize(places).doesNotHaveDuplicates();
            assertThat(booked(slot)).isEqualTo(places);
            assertThat(places())
                    .as("nobody is offered the same slot twice")
                    .extracting(PlaceRow::visitor)
                    .doesNotHaveDuplicates();
        }
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Problem | NoSuchElementException refused) {
            return "refused";
        }
    }

    private static TreeMap<String, Integer> atOnce(List<Callable<String>> calls, long seed) throws Exception {
        Collections.shuffle(calls, new Random(seed));
        var pool = Executors.newFixedThreadPool(12);
        try {
            var outcomes = new TreeMap<String, Integer>();
            for (var answer : pool.invokeAll(calls)) {
                outcomes.merge(answer.get(), 1, Integer::sum);
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private static int booked(long slot) {
        return HubDatabaseFixture.inTransaction(
                entities -> ((Number) entities.createNativeQuery("SELECT booked FROM slot WHERE id = ?1")
                                .setParameter(1, slot)
                                .getSingleResult())
                        .intValue());
    }
}
