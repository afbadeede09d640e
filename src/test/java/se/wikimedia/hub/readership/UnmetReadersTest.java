package se.wikimedia.hub.readership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

/** Readers of lessons, on the real database. */
class UnmetReadersTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));
    private final UnmetReaders node = node();

    @BeforeEach
    void empty() {
        HubDatabaseFixture.empty();
    }

    private UnmetReaders node() {
        var readers = new UnmetReaders();
        readers.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
        readers.repository = new Transactions();
        return readers;
    }

    private Map<String, Map<String, Integer>> kept() {
        node.keep();
        return node.of("ar");
    }

    @Test
    void aReaderCountsOnceADayForEachLesson() {
        for (int i = 0; i < 3; i++) {
            node.met("m", "one", "ar", "person 1");
            node.met("m", "one", "ar", "192.0.2.1");
            node.met("m", "two", "ar", "person 1");
            node.met("m", "one", "sv", "person 1");
        }
        assertThat(kept()).isEqualTo(Map.of("m", Map.of("one", 2, "two", 1)));
        node.met("m", "one", "ar", "person 1");
        assertThat(kept()).isEqualTo(Map.of("m", Map.of("one", 2, "two", 1)));
        now.updateAndGet(time -> time.plus(Duration.ofDays(1)));
        node.met("m", "one", "ar", "person 1");
        assertThat(kept()).isEqualTo(Map.of("m", Map.of("one", 3, "two", 1)));
    }

    @Test
    void nodesAddUpAndWhatIsOlderThanNinetyDaysGoes() {
        var other = node();
        node.met("m", "one", "ar", "a");
        other.met("m", "one", "ar", "b");
        other.keep();
        assertThat(kept()).isEqualTo(Map.of("m", Map.of("one", 2)));
        now.updateAndGet(time -> time.plus(Duration.ofDays(90)));
        assertThat(kept()).isNotEmpty();
        now.updateAndGet(time -> time.plus(Duration.ofDays(1)));
        assertThat(kept()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void whatTheDatabaseRefusesIsCountedInTheNextRound() {
        node.met("m", "one", "ar", "a");
        node.repository = new UnmetRepository() {
            @Override
            public void add(Map<UnmetLesson, Integer> readers) {
                throw new IllegalStateException("the database is away");
            }
        };
        assertThatThrownBy(node::keep).hasMessageContaining("away");
        node.met("m", "one", "ar", "b");
        node.repository = new Transactions();
        assertThat(kept()).isEqualTo(Map.of("m", Map.of("one", 2)));
    }

    @Test
    void inventedLanguagesDoNotFillTheMemory() {
        IntStream.range(0, 20_000).forEach(i -> node.met("m", "one", "x" + i, "a"));
        node.keep();
        assertThat(rows()).isEqualTo(5_000);
    }

    @Test
    void nobodyIsNamed() throws Exception {
        node.met("m", "one", "ar", "person 4711");
        node.keep();
        try (var connection = HubDatabaseFixture.connection();
                var rows = connection.createStatement().executeQuery("SELECT * FROM unmet_reading")) {
            rows.next();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                assertThat(rows.getString(column)).doesNotContain("4711");
            }
        }
    }

    private static long rows() {
        return HubDatabaseFixture.inTransaction(
                entities -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM unmet_reading")
                                .getSingleResult())
                        .longValue());
    }

    /** Every call in a transaction of its own. */
    private static final class Transactions extends UnmetRepository {

        @Override
        public void add(Map<UnmetLesson, Integer> readers) {
            HubDatabaseFixture.transact(entities -> of(entities).add(readers));
        }

        @Override
        public void forgetBefore(LocalDate day) {
            HubDatabaseFixture.transact(entities -> of(entities).forgetBefore(day));
        }

        @Override
        Map<String, Map<String, Integer>> readers(String language, LocalDate since) {
            return HubDatabaseFixture.inTransaction(entities -> of(entities).readers(language, since));
        }

        private static UnmetRepository of(jakarta.persistence.EntityManager entities) {
            var repository = new UnmetRepository();
            repository.entities = entities;
            return repository;
        }
    }
}
