package se.wikimedia.hub.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.tours.ToursFixture.TOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.problem.Problem;

/** Days without visitors on the real database: no slot of the host ever lies on one. */
class BlackoutsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final CurrentPerson HOST = ToursFixture.host("de");

    @BeforeEach
    void begin() {
        ToursFixture.begin();
    }

    private static BlackoutRow put(CurrentPerson who, @Nullable Integer version, String... days) {
        return HubDatabaseFixture.inTransaction(
                entities -> ToursFixture.blackouts(entities, who).put("de", List.of(days), version));
    }

    private static List<DayRange> days() {
        return HubDatabaseFixture.inTransaction(
                entities -> ToursFixture.blackouts(entities, HOST).get("de").days());
    }

    private static SlotRow offer(LocalDate first, int nights) {
        return ToursFixture.as(HOST, services -> services.slots().offer(TOUR, ToursFixture.dated(1, first, nights)));
    }

    @Test
    void daysAreKeptInOrderAndThoseThatMeetAreOne() {
        var made = put(HOST, 0, "2027-12-31/2028-01-02", "2027-12-24", "2027-12-24/2027-12-26");
        assertThat(made.version()).isEqualTo(1);
        assertThat(days())
                .isEqualTo(made.days())
                .extracting(DayRange::toString)
                .containsExactly("2027-12-24/2027-12-26", "2027-12-31/2028-01-02");
        assertThatThrownBy(() -> put(HOST, 0)).hasMessage("stale");
        assertThat(put(HOST, 1).days()).isEmpty();
    }

    @Test
    void noSlotOfTheHostIsOfferedOrMovedThere() {
        put(HOST, null, "2027-05-09");
        assertThatThrownBy(() -> offer(MONDAY, 6))
                .hasMessageContaining("field=startDate, message=tours.blackouts.meets");
        var slot = offer(MONDAY, 5);
        assertThatThrownBy(() -> ToursFixture.as(HOST, services -> services.slots()
                        .change(TOUR, slot.id(), ToursFixture.dated(1, MONDAY, 6), null)))
                .hasMessageContaining("tours.blackouts.meets");
        assertThat(offer(LocalDate.of(2027, 5, 10), 3).id()).isPositive();
    }

    @Test
    void wherePeopleCouldComeThereIsNoBlackout() {
        var slot = offer(MONDAY, 6);
        assertThatThrownBy(() -> put(HOST, null, "2027-05-09")).hasMessageContaining("slots=" + slot.title());
        ToursFixture.as(HOST, services -> {
            services.slots().cancel(TOUR, slot.id(), null);
            return true;
        });
        assertThat(put(HOST, null, "2027-05-09").days()).hasSize(1);
    }

    @Test
    void whatIsNoDayOrSomebodyElsesIsRefused() {
        assertThatThrownBy(() -> put(HOST, null, "Christmas")).hasMessageContaining("tours.blackouts.unusable");
        assertThatThrownBy(() -> put(HOST, null, "2027-12-26/2027-12-24"))
                .hasMessageContaining("tours.blackouts.unusable");
        assertThatThrownBy(() -> put(ToursFixture.host("fr"), null)).hasMessage("forbidden");
    }

    @Test
    void ofAnOfferAndABlackoutAtTheSameMomentOneIsRefused() throws Exception {
        for (int round = 0; round < 20; round++) {
            ToursFixture.begin();
            var together = new CyclicBarrier(2);
            var threads = Executors.newFixedThreadPool(2);
            try {
                var offered = threads.submit(meeting(together, () -> offer(MONDAY, 6)));
                var told = threads.submit(meeting(together, () -> put(HOST, null, "2027-05-09")));
                assertThat(List.of(done(offered), done(told)))
                        .as("round %d", round)
                        .containsExactlyInAnyOrder(true, false);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Callable<Object> meeting(CyclicBarrier together, Callable<Object> work) {
        return () -> {
            together.await();
            return work.call();
        };
    }

    private static boolean done(Future<Object> work) throws InterruptedException {
        try {
            work.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Problem.class);
            return false;
        }
    }
}
