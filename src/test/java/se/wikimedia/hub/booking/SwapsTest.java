package se.wikimedia.hub.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;
import static se.wikimedia.hub.tours.ToursFixture.host;
import static se.wikimedia.hub.tours.ToursFixture.person;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.tours.ToursFixture;

/** Moving and swapping on the real database, by one and by many at once. */
class SwapsTest {

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    private static final int VISITORS = 24;
    private static final long SEED = 20261124;

    @BeforeEach
    void begin() {
        ToursFixture.begin();
        ToursFixture.people(VISITORS);
    }

    private static BookingRow book(long visitor, long slot) {
        return BookingFixture.as(person(visitor)).book(TOUR, slot);
    }

    private static Swaps as(long visitor) {
        return BookingFixture.swaps(person(visitor));
    }

    private static BookingRow move(long visitor, BookingRow place, long to) {
        return as(visitor).move(TOUR, place.slot(), place.placement(), to);
    }

    /** The slots in which a visitor has a place. */
    private static List<Long> where(long visitor) {
        return BookingFixture.placements(person(visitor), Clock.systemUTC()).allMine().stream()
                .filter(PlaceRow::active)
                .map(PlaceRow::slot)
                .toList();
    }

    private static void assertConsistent() {
        try (var connection = HubDatabaseFixture.connection()) {
            PlaceCounts.assertConsistent(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverMovesHasTheOtherPlaceAndTheFirstIsFree() {
        long here = ToursFixture.slot(1, MAY, 6);
        long there = ToursFixture.slot(1, MAY.plusDays(3), 6);
        var place = book(1, here);
        assertThat(move(1, place, there).slot()).isEqualTo(there);
        assertThat(where(1)).containsExactly(there);
        book(2, here);
        assertThatThrownBy(() -> move(1, place, here)).hasMessage("not-found");
        assertConsistent();
    }

    @Test
    void whoeverCanNotMoveKeepsTheirPlace() {
        long here = ToursFixture.slot(1, MAY, 6);
        long full = ToursFixture.slot(1, MAY.plusDays(20), 6);
        long also = ToursFixture.slot(1, MAY.plusDays(40), 6);
        long during = ToursFixture.slot(1, MAY.plusDays(41), 2);
        var place = book(1, here);
        book(1, also);
        book(2, full);
        assertThatThrownBy(() -> move(1, place, full)).hasMessage("slot-full");
        assertThatThrownBy(() -> move(1, place, during)).hasMessage("nights-taken");
        assertThatThrownBy(() -> move(1, place, here)).hasMessage("nights-taken");
        assertThatThrownBy(() -> move(2, place, also)).hasMessage("not-found");
        assertThat(where(1)).containsExactlyInAnyOrder(here, also);
        assertConsistent();
    }

    @Test
    void twoSwapOnceTheSecondAgrees() {
        long here = ToursFixture.slot(1, MAY, 6);
        long there = ToursFixture.slot(1, MAY.plusDays(3), 6);
        book(1, here);
        book(2, there);
        var offer = as(1).offer(TOUR, here, there);
        assertThat(as(1).offer(TOUR, here, there)).isEqualTo(offer);
        assertThat(as(2).list(TOUR)).containsExactly(new SwapRow(offer.id(), here, there, false));
        assertThat(as(3).list(TOUR)).isEmpty();
        assertThatThrownBy(() -> as(3).accept(TOUR, offer.id())).hasMessage("not-found");
        assertThatThrownBy(() -> as(1).accept(TOUR, offer.id())).hasMessage("not-found");
        assertThat(as(2).accept(TOUR, offer.id()).slot()).isEqualTo(here);
        assertThat(where(1)).containsExactly(there);
        assertThat(where(2)).containsExactly(here);
        assertThatThrownBy(() -> as(2).accept(TOUR, offer.id())).hasMessage("not-found");
        assertConsistent();
    }

    @Test
    void anOfferThatIsTakenBackOrWhosePlaceIsGoneIsNobodys() {
        long here = ToursFixture.slot(1, MAY, 6);
        long there = ToursFixture.slot(1, MAY.plusDays(3), 6);
        var place = book(1, here);
        book(2, there);
        var offer = as(1).offer(TOUR, here, there);
        assertThatThrownBy(() -> as(2).withdraw(TOUR, offer.id())).hasMessage("not-found");
        as(1).withdraw(TOUR, offer.id());
        assertThat(as(2).list(TOUR)).isEmpty();
        var other = as(1).offer(TOUR, here, there);
        BookingFixture.as(person(1)).cancel(TOUR, here, place.placement());
        assertThat(as(2).list(TOUR)).isEmpty();
        assertThatThrownBy(() -> as(2).accept(TOUR, other.id())).hasMessage("not-found");
        assertThat(where(2)).containsExactly(there);
        assertConsistent();
    }

    @Test
    void nobodySwapsIntoNightsThatTheySpendElsewhere() {
        long here = ToursFixture.slot(1, MAY, 6);
        long there = ToursFixture.slot(1, MAY.plusDays(20), 6);
        book(1, here);
        book(2, there);
        book(2, ToursFixture.slot(1, MAY.plusDays(2), 2));
        var offer = as(1).offer(TOUR, here, there);
        assertThatThrownBy(() -> as(2).accept(TOUR, offer.id())).hasMessage("nights-taken");
        assertThat(where(1)).containsExactly(here);
        assertThat(as(2).list(TOUR)).as("the offer stands").hasSize(1);
        assertConsistent();
    }

    @Test
    void swapAgainstSwapAgainstMoveAgainstLeavingLeavesEverybodyInOnePlaceAtMost() throws Exception {
        System.out.println("seed " + SEED);
        for (int round = 0; round < 8; round++) {
            begin();
            long one = ToursFixture.slot(8, MAY, 6);
            long other = ToursFixture.slot(8, MAY.plusDays(3), 6);
            long third = ToursFixture.slot(4, MAY.plusDays(5), 6);
            var calls = new ArrayList<Callable<String>>();
            for (int visitor = 1; visitor <= 16; visitor++) {
                long here = visitor <= 8 ? one : other;
                long there = visitor <= 8 ? other : one;
                var place = book(visitor, here);
                long offer = as(visitor).offer(TOUR, here, there).id();
                long person = visitor;
                for (int number = 1; number <= 16; number++) {
                    long accepting = number;
                    calls.add(() -> outcome(() -> as(accepting).accept(TOUR, offer)));
                }
                calls.add(() -> outcome(() -> move(person, place, third)));
                if (visitor % 5 == 0) {
                    calls.add(() ->
                            outcome(() -> BookingFixture.as(person(person)).cancel(TOUR, here, place.placement())));
                }
            }
            assertThat(atOnce(calls, SEED + round))
                    .contains("done")
                    .isSubsetOf("done", "not-found", "slot-full", "nights-taken");
            for (int visitor = 1; visitor <= 16; visitor++) {
                assertThat(where(visitor)).hasSizeLessThanOrEqualTo(1);
                assertThat(where(visitor).isEmpty()).isIn(false, visitor % 5 == 0);
            }
            assertConsistent();
        }
    }

    @Test
    void swappingAgainstCancellingASlotLeavesNobodyInACancelledOne() throws Exception {
        for (int round = 0; round < 8; round++) {
            begin();
            long one = ToursFixture.slot(4, MAY, 6);
            long other = ToursFixture.slot(4, MAY.plusDays(3), 6);
            var calls = new ArrayList<Callable<String>>();
            for (int visitor = 1; visitor <= 4; visitor++) {
                book(visitor, one);
                book(visitor + 4L, other);
                long offer = as(visitor).offer(TOUR, one, other).id();
                long accepting = visitor + 4L;
                calls.add(() -> outcome(() -> as(accepting).accept(TOUR, offer)));
            }
            calls.add(() -> outcome(() -> HubDatabaseFixture.transact(
                    entities -> BookingFixture.slots(entities, host("de")).cancel(TOUR, one, null))));
            assertThat(atOnce(calls, SEED + round)).isSubsetOf("done", "not-found", "slot-not-open");
            for (int visitor = 1; visitor <= 8; visitor++) {
                assertThat(where(visitor)).doesNotContain(one);
            }
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

    private static Set<String> atOnce(List<Callable<String>> calls, long seed) throws Exception {
        Collections.shuffle(calls, new Random(seed));
        var pool = Executors.newFixedThreadPool(16);
        try {
            var outcomes = new TreeSet<String>();
            for (var answer : pool.invokeAll(calls)) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
