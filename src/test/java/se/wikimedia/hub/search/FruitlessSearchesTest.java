package se.wikimedia.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

class FruitlessSearchesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    @BeforeEach
    void empty() {
        HubDatabaseFixture.empty();
    }

    private static void count(String words, String language, String session) {
        HubDatabaseFixture.transact(entities -> on(entities).count(words, language, session));
    }

    private static long sessions(String words) {
        return HubDatabaseFixture.inTransaction(entities -> on(entities).sessions(words));
    }

    private static FruitlessSearches on(jakarta.persistence.EntityManager entities) {
        var repository = new FruitlessRepository();
        repository.entities = entities;
        var searches = new FruitlessSearches();
        searches.repository = repository;
        searches.clock = CLOCK;
        return searches;
    }

    @Test
    void aSessionCountsOncePerTopicHoweverItIsTyped() {
        count("volcano archive", "en", "one");
        count("Archive  VOLCANO!", "sv", "one");
        count("volcano archive", "en", "two");
        count("glacier", "en", "one");
        assertThat(sessions("volcano archive")).isEqualTo(2);
        assertThat(sessions("árchive volcano")).isEqualTo(2);
        assertThat(sessions("glacier")).isEqualTo(1);
        assertThat(sessions("volcano")).isZero();
    }

    @Test
    void twoAtOnceFromOneSessionCountOnce() throws Exception {
        int rounds = 50;
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < rounds; i++) {
                var session = "session" + i;
                var meet = new CyclicBarrier(2);
                Callable<Boolean> search = () -> {
                    meet.await();
                    count("volcano", "en", session);
                    return true;
                };
                for (var each : pool.invokeAll(List.of(search, search))) {
                    assertThat(each.get()).isTrue();
                }
            }
        } finally {
            pool.shutdown();
        }
        assertThat(sessions("volcano")).isEqualTo(rounds);
    }

    @Test
    void theFirstWordsAreKeptAsTheyWereTypedAndNothingOfTheSession() throws SQLException {
        count(" Vulkán\u202E Archive \uD83C\uDF0B", "sv", "secret");
        count("\uD83C\uDF0B archive vulkan", "en", "secret");
        count("glacier", "en", "secret");
        var rows = new ArrayList<List<String>>();
        try (var connection = HubDatabaseFixture.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SELECT words, language, day, session_hash FROM fruitless_search ORDER BY topic")) {
            while (found.next()) {
                rows.add(List.of(found.getString(1), found.getString(2), found.getString(3), found.getString(4)));
            }
        }
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).subList(0, 3)).containsExactly("Vulkán  Archive \uD83C\uDF0B", "sv", "2026-11-21");
        assertThat(rows.get(0).get(3))
                .as("rows of one session don't tell so")
                .isNotEqualTo(rows.get(1).get(3));
    }

    @Test
    void aSearchWithoutAWordIsNone() throws SQLException {
        count("?!", "en", "one");
        assertThat(sessions("?!")).isZero();
    }
}
