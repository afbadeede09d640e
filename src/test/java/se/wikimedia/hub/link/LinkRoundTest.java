package se.wikimedia.hub.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.news.NewsFixture;
import se.wikimedia.hub.resource.ResourcesFixture;

/** Rounds on the real database against a site on the loopback. */
class LinkRoundTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final long OWNER = 1;

    private final StubSite site = new StubSite();
    private final LinkAsker asker = new LinkAsker(address -> true, "Hub", Duration.ofSeconds(5));

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
        NewsFixture.key();
        NewsFixture.person(OWNER, "owner@example.org", "en", "UTC");
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Steps as the server would run them, each in a transaction of its own. */
    private static final class Book extends LinkBook {

        private Book(Instant now) {
            clock = Clock.fixed(now, ZoneOffset.UTC);
        }

        private LinkBook in(EntityManager entities) {
            var book = new LinkBook();
            book.links = links(entities);
            book.resources = ResourcesFixture.resources(entities);
            book.news = NewsFixture.news(entities, clock);
            book.clock = clock;
            return book;
        }

        @Override
        void meet() {
            HubDatabaseFixture.transact(entities -> in(entities).meet());
        }

        @Override
        List<Long> due() {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).due());
        }

        @Override
        Optional<String> take(long resource) {
            return HubDatabaseFixture.inTransaction(entities -> in(entities).take(resource));
        }

        @Override
        void note(long resource, LinkAnswer answer) {
            HubDatabaseFixture.transact(entities -> in(entities).note(resource, answer));
        }
    }

    private static LinkRepository links(EntityManager entities) {
        var links = new LinkRepository();
        links.entities = entities;
        return links;
    }

    private void walk(Instant now) {
        new LinkRound(new Book(now), asker).walk();
    }

    private static void resource(String address) {
        HubDatabaseFixture.transact(entities -> ResourcesFixture.owned(entities, address, OWNER));
    }

    private static void move(String address) {
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery("UPDATE resource SET address = ?1")
                .setParameter(1, address)
                .executeUpdate());
    }

    private static long broken() {
        return HubDatabaseFixture.inTransaction(
                entities -> (long) links(entities).broken().size());
    }

    private static List<?> told() {
        return HubDatabaseFixture.inTransaction(
                entities -> entities.createNativeQuery("SELECT path FROM outbox WHERE person = ?1")
                        .setParameter(1, OWNER)
                        .getResultList());
    }

    @Test
    void whatFailsOnThreeDaysIsBrokenItsOwnerToldOnceAndWholeWithTheNextAnswer() {
        resource(site.at("/404"));
        walk(NOON);
        walk(NOON.plus(Duration.ofHours(2)));
        walk(NOON.plus(Duration.ofDays(1)));
        assertThat(broken()).isZero();
        assertThat(told()).isEmpty();
        walk(NOON.plus(Duration.ofDays(2)));
        assertThat(broken()).isEqualTo(1);
        walk(NOON.plus(Duration.ofDays(3)));
        assertThat(told()).hasSize(1);
        assertThat(site.asked()).containsOnly("HEAD /404", "GET /404").hasSize(8);
        move(site.at("/200"));
        walk(NOON.plus(Duration.ofDays(4)));
        assertThat(broken()).isZero();
    }

    @Test
    void whatIsFineIsAskedOnceAWeek() {
        resource(site.at("/200"));
        for (int day = 0; day < 7; day++) {
            walk(NOON.plus(Duration.ofDays(day)));
        }
        assertThat(site.asked()).hasSize(1);
        walk(NOON.plus(Duration.ofDays(7)));
        assertThat(site.asked()).hasSize(2);
    }

    @Test
    void aHubWithoutANetworkCallsNothingBroken() {
        resource(site.at("/200"));
        site.close();
        for (int day = 0; day < 5; day++) {
            walk(NOON.plus(Duration.ofDays(day)));
        }
        assertThat(broken()).isZero();
        try (var alive = new StubSite()) {
            resource(alive.at("/200").replace("localhost", "127.0.0.1"));
            for (int day = 5; day < 8; day++) {
                walk(NOON.plus(Duration.ofDays(day)));
                HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                                "UPDATE resource_link SET next_ask = '2026-01-01' WHERE failures = 0")
                        .executeUpdate());
            }
        }
        assertThat(broken()).isEqualTo(1);
    }

    @Test
    void noHostIsAskedTwiceInARound() {
        resource(site.at("/200"));
        resource(site.at("/204"));
        walk(NOON);
        assertThat(site.asked()).hasSize(1);
        walk(NOON.plus(Duration.ofHours(1)));
        assertThat(site.asked()).hasSize(2);
    }
}
