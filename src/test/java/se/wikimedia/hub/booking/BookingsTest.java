package se.wikimedia.hub.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.host;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Places on the real database, taken by one and by many at once. */
class BookingsTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final int VISITORS = 40;
    private static final long SEED = 20261122;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(VISITORS);
    }

    private static BookingRow book(long visitor, long slot) {
        return BookingFixture.as(person(visitor)).book(TOUR, slot);
    }

    @Test
    void aPlaceIsTakenAndGivenBackOnce() {
        long slot = ToursFixture.slot(1, MAY, 6);
        var place = book(1, slot);
        assertThat(place.visitor()).isEqualTo("person1");
        assertThatThrownBy(() -> book(2, slot)).hasMessage("slot-full");
        assertThatThrownBy(() -> BookingFixture.as(person(2)).cancel(TOUR, slot, place.placement()))
                .hasMessage("not-found");
        BookingFixture.as(person(1)).cancel(TOUR, slot, place.placement());
        assertThatThrownBy(() -> BookingFixture.as(person(1)).cancel(TOUR, slot, place.placement()))
                .hasMessage("not-found");
        assertThat(book(2, slot).slot()).isEqualTo(slot);
        assertConsistent();
    }

    @Test
    void aHostGivesBackAPlaceInItsOwnSlot() {
        long slot = ToursFixture.slot(1, MAY, 6);
        var place = book(1, slot);
        BookingFixture.as(host("de")).cancel(TOUR, slot, place.placement());
        assertThat(BookingFixture.as(host("de")).list(TOUR, slot, 0, 10)).isEmpty();
        assertConsistent();
    }

    @Test
    void nobodyIsInTwoPlacesInOneNightButMayLeaveAndArriveOnOneDay() {
        long first = ToursFixture.slot(1, MAY, 6);
        long overlapping = ToursFixture.slot(1, MAY.plusDays(5), 3);
        long behind = ToursFixture.slot(1, MAY.plusDays(6), 3);
        book(1, first);
        assertThatThrownBy(() -> book(1, overlapping)).hasMessage("nights-taken");
        assertThat(book(1, behind).slot()).isEqualTo(behind);
        assertThatThrownBy(() -> book(1, behind)).hasMessage("slot-full");
        assertConsistent();
    }

    @Test
    void aSecondPlaceInTheSameSlotIsRefused() {
        long slot = ToursFixture.slot(2, MAY, 0);
        book(1, slot);
        assertThatThrownBy(() -> book(1, slot)).hasMessage("nights-taken");
        assertConsistent();
    }

    @Test
    void aCancelledSlotKeepsNobodysNights() {
        long cancelled = ToursFixture.slot(2, MAY, 6);
        book(1, cancelled);
        book(2, cancelled);
        HubDatabaseFixture.transact(
                entities -> BookingFixture.slots(entities, host("de")).cancel(TOUR, cancelled, null));
        assertThatThrownBy(() -> book(3, cancelled)).hasMessage("slot-not-open");
        long instead = ToursFixture.slot(1, MAY, 6);
        assertThat(book(1, instead).slot()).isEqualTo(instead);
        assertConsistent();
    }

    @Test
    void theDaysStandAndPlacesStayOnceSomebodyHasOne() {
        long slot = ToursFixture.slot(2, MAY, 6);
        move(slot, MAY.plusDays(7), 2);
        var place = book(1, slot);
        assertThatThrownBy(() -> move(slot, MAY, 2)).hasMessage("days-booked");
        book(2, slot);
        assertThatThrownBy(() -> move(slot, MAY.plusDays(7), 1)).hasMessage("fewer-places-than-booked");
        assertConsistent();
        BookingFixture.as(person(1)).cancel(TOUR, slot, place.placement());
        move(slot, MAY.plusDays(7), 1);
        assertConsistent();
    }

    private static void move(long slot, LocalDate first, int capacity) {
        HubDatabaseFixture.transact(entities -> BookingFixture.slots(entities, host("de"))
                .change(TOUR, slot, ToursFixture.dated(capacity, first, 6), null));
    }

    @Test
    void movingAgainstBookingLeavesEverybodyTheNightsOfTheirSlot() throws Exception {
        for (int round = 0; round < 10; round++) {
            var first = MAY.plusDays(round * 20L);
            long slot = ToursFixture.slot(VISITORS, first, 6);
            var calls = new ArrayList<Callable<String>>();
            LongStream.rangeClosed(1, VISITORS).forEach(visitor -> calls.add(() -> outcome(() -> book(visitor, slot))));
            calls.add(() -> outcome(() -> move(slot, first.plusDays(9), VISITORS)));
            calls.add(() -> outcome(() -> move(slot, first.plusDays(5), VISITORS)));
            var outcomes = atOnce(calls, SEED + round);
            assertThat(outcomes.keySet()).isSubsetOf("done", "days-booked");
            assertConsistent();
        }
    }

    @Test
    void manyAtOnceGetThePlacesThereAreAndNobodyTwo() throws Exception {
        for (int round = 0; round < 20; round++) {
            int capacity = 1 + round;
            long slot = ToursFixture.slot(capacity, MAY.plusDays(round * 10L), 6);
            var calls = new ArrayList<Callable<String>>();
            LongStream.rangeClosed(1, VISITORS).forEach(visitor -> {
                calls.add(() -> outcome(() -> book(visitor, slot)));
                calls.add(() -> outcome(() -> book(visitor, slot)));
            });
            var outcomes = atOnce(calls, SEED + round);
            assertThat(outcomes.get("done")).as("round %d", round).isEqualTo(capacity);
            assertThat(outcomes.keySet()).isSubsetOf("done", "slot-full", "nights-taken");
        }
        assertConsistent();
    }

    @Test
    void whoBooksTwoOverlappingSlotsAtOnceGetsOne() throws Exception {
        long one = ToursFixture.slot(VISITORS, MAY, 6);
        long other = ToursFixture.slot(VISITORS, MAY.plusDays(3), 6);
        var calls = new ArrayList<Callable<String>>();
        LongStream.rangeClosed(1, VISITORS).forEach(visitor -> {
            calls.add(() -> outcome(() -> book(visitor, one)));
            calls.add(() -> outcome(() -> book(visitor, other)));
        });
        assertThat(atOnce(calls, SEED)).isEqualTo(new TreeMap<>(Map.of("done", VISITORS, "nights-taken", VISITORS)));
        assertConsistent();
    }

    @Test
    void bookingAgainstCancellingLeavesTheCountsRight() throws Exception {
        for (int round = 0; round < 5; round++) {
            long slot = ToursFixture.slot(10, MAY.plusDays(round * 10L), 6);
            var calls = new ArrayList<Callable<String>>();
            LongStream.rangeClosed(1, VISITORS)
                    .forEach(visitor -> calls.add(() -> outcome(() -> {
                        var place = book(visitor, slot);
                        if (visitor % 2 == 0) {
                            BookingFixture.as(person(visitor)).cancel(TOUR, slot, place.placement());
                        }
                    })));
            atOnce(calls, SEED - round);
            assertConsistent();
        }
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (Problem problem) {
            return problem.type();
        }
    }

    private static Map<String, Integer> atOnce(List<Callable<String>> calls, long seed) throws Exception {
        Collections.shuffle(calls, new Random(seed));
        var pool = Executors.newFixedThreadPool(24);
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

    private static void assertConsistent() {
        try (var connection = HubDatabaseFixture.connection()) {
            PlaceCounts.assertConsistent(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
