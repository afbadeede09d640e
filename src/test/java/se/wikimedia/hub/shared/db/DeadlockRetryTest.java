package se.wikimedia.hub.shared.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

class DeadlockRetryTest {

    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void twoRows() {
        execute(
                "CREATE TABLE IF NOT EXISTS deadlock_example (id INT PRIMARY KEY, n INT) COLLATE utf8mb4_unicode_520_ci");
        execute("REPLACE INTO deadlock_example VALUES (1, 0), (2, 0)");
    }

    @AfterEach
    void noRows() {
        execute("DROP TABLE deadlock_example");
    }

    private static void execute(String statement) {
        HubDatabaseFixture.transact(
                entities -> entities.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void twoThatDeadlockBothEndWell() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);
        // the common pool of a machine with two cores has one thread, where the two would never meet
        var threads = Executors.newFixedThreadPool(2);
        try {
            var one = threads.submit(() -> raise(1, 2, bothHoldOne));
            var other = threads.submit(() -> raise(2, 1, bothHoldOne));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(tries).hasValueGreaterThan(2);
        assertThat(HubDatabaseFixture.<Object>inTransaction(
                        entities -> entities.createNativeQuery("SELECT SUM(n) FROM deadlock_example")
                                .getSingleResult()))
                .hasToString("4");
    }

    /** Each holds its first row before it asks for the other's, on the first try only. */
    private void raise(int first, int second, CyclicBarrier bothHoldOne) {
        var meets = new AtomicInteger();
        DeadlockRetry.run(() -> HubDatabaseFixture.inTransaction(entities -> {
            tries.incrementAndGet();
            var raise = entities.createNativeQuery("UPDATE deadlock_example SET n = n + 1 WHERE id = ?1");
            raise.setParameter(1, first).executeUpdate();
            if (meets.getAndIncrement() == 0) {
                await(bothHoldOne);
            }
            return raise.setParameter(1, second).executeUpdate();
        }));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void givesUpAfterFiveTries() {
        assertThatThrownBy(() -> DeadlockRetry.run(() -> fail(1213))).hasMessage("1213");
        assertThat(tries).hasValue(5);
    }

    @Test
    void triesNothingElseAgain() {
        assertThatThrownBy(() -> DeadlockRetry.run(() -> fail(1062))).hasMessage("1062");
        assertThat(tries).hasValue(1);
    }

    private Object fail(int number) {
        tries.incrementAndGet();
        throw new IllegalStateException(String.valueOf(number), new SQLException("refused", "40001", number));
    }
}
