package se.wikimedia.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.PasswordChanged;

/** Sessions on the real database. */
class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final SessionRepository repository = new SessionRepository();
    private final Sessions sessions = new Sessions();

    @BeforeEach
    void somebody() throws SQLException {
        HubDatabaseFixture.empty();
        try (var connection = HubDatabaseFixture.connection();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                    + " VALUES (7, 'anna', 'Anna', 'sv en', 'Europe/Stockholm', '2026-01-01')");
            statement.execute("INSERT INTO role_grant VALUES (7, 'LEAD', 'sv'), (7, 'AUTHOR', '')");
        }
        sessions.sessions = repository;
        sessions.current = new CurrentSession();
        at(NOW);
    }

    private void at(Instant instant) {
        sessions.clock = Clock.fixed(instant, ZoneOffset.UTC);
    }

    private void transact(Consumer<EntityManager> work) {
        HubDatabaseFixture.transact(entities -> {
            repository.entities = entities;
            work.accept(entities);
        });
    }

    private SessionToken begin(Session.Kind kind) {
        return HubDatabaseFixture.inTransaction(entities -> {
            repository.entities = entities;
            return sessions.begin(7, kind);
        });
    }

    private boolean opens(SessionToken token) {
        return HubDatabaseFixture.inTransaction(entities -> {
            repository.entities = entities;
            return sessions.find(SessionToken.hash(token.token())).isPresent();
        });
    }

    @Test
    void aTokenTellsWhoItIsWithAllRoles() {
        var token = begin(Session.Kind.BROWSER);

        transact(entities -> {
            var who = sessions.find(SessionToken.hash(token.token()))
                    .orElseThrow()
                    .who();
            assertThat(who.username()).isEqualTo("anna");
            assertThat(who.languages()).containsExactly("sv", "en");
            assertThat(who.timeZone()).hasToString("Europe/Stockholm");
            assertThat(who.grants())
                    .containsExactlyInAnyOrder(
                            new SignedIn.Grant(Role.LEAD, "sv"), new SignedIn.Grant(Role.AUTHOR, ""));
        });
    }

    @Test
    void theDatabaseHoldsNoToken() {
        var token = begin(Session.Kind.API);

        transact(entities -> assertThat(entities.createNativeQuery("SELECT token_hash FROM session")
                        .getSingleResult())
                .isEqualTo(SessionToken.hash(token.token()))
                .isNotEqualTo(token.token()));
    }

    @Test
    void signingInAgainEndsTheBrowsersEarlierSession() {
        var first = begin(Session.Kind.BROWSER);
        sessions.current.is(SessionToken.hash(first.token()));

        var second = begin(Session.Kind.BROWSER);

        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();
    }

    @Test
    void aSessionEndsWithItsTimeAndItsRowGoes() {
        var token = begin(Session.Kind.BROWSER);
        at(token.expiresAt());

        assertThat(opens(token)).isFalse();
        begin(Session.Kind.API);
        transact(entities -> assertThat(entities.createQuery("SELECT s FROM Session s", Session.class)
                        .getResultList())
                .hasSize(1));
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        var here = begin(Session.Kind.BROWSER);
        var elsewhere = begin(Session.Kind.API);
        sessions.current.is(SessionToken.hash(here.token()));

        transact(entities -> sessions.afterPasswordChange(new PasswordChanged(7)));

        assertThat(opens(here)).isTrue();
        assertThat(opens(elsewhere)).isFalse();
    }

    @Test
    void useIsNotedEveryTenMinutes() {
        var token = begin(Session.Kind.BROWSER);

        transact(entities -> {
            var visit = sessions.find(SessionToken.hash(token.token())).orElseThrow();
            at(NOW.plus(Duration.ofMinutes(9)));
            assertThat(sessions.worthNoting(visit)).isFalse();
            at(NOW.plus(Duration.ofMinutes(11)));
            assertThat(sessions.worthNoting(visit)).isTrue();
            sessions.note(SessionToken.hash(token.token()));
        });
        transact(entities -> assertThat(sessions.worthNoting(
                        sessions.find(SessionToken.hash(token.token())).orElseThrow()))
                .isFalse());
    }

    @Test
    void aSessionGoesWithItsPerson() {
        var token = begin(Session.Kind.BROWSER);
        transact(entities -> entities.createNativeQuery("DELETE FROM person").executeUpdate());

        assertThat(opens(token)).isFalse();
    }

    @Test
    void somebodyComesBackFromTheProviderOnce() {
        var pending = new PendingSignInRepository();
        pending.clock = sessions.clock;
        HubDatabaseFixture.transact(entities -> {
            pending.entities = entities;
            pending.begin("state", "/modules");
        });
        HubDatabaseFixture.transact(entities -> {
            pending.entities = entities;
            assertThat(pending.take("state").orElseThrow().next()).isEqualTo("/modules");
        });
        HubDatabaseFixture.transact(entities -> {
            pending.entities = entities;
            assertThat(pending.take("state")).isEmpty();
        });
    }
}
