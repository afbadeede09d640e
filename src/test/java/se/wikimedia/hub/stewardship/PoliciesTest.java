package se.wikimedia.hub.stewardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.Fired;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.Problem;

/** What leads decide, on the real database. */
class PoliciesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final List<Set<String>> told = new ArrayList<>();

    @BeforeEach
    void aLead() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> entities.createNativeQuery(
                        "INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                                + " VALUES (1, 'lead', 'Lead', 'sv', 'UTC', '2026-01-01')")
                .executeUpdate());
    }

    private Policies policies(EntityManager entities) {
        var policies = new Policies();
        policies.policies = new PolicyRepository();
        policies.policies.entities = entities;
        policies.accounts = new Accounts() {
            @Override
            public Map<Long, PublicPerson> open(Collection<Long> ids) {
                return Map.of(1L, new PublicPerson("lead", "Lead", List.of("sv"), null));
            }
        };
        policies.me = new CurrentPerson();
        policies.me.is(new SignedIn(
                1, "lead", "Lead", List.of("sv"), ZoneOffset.UTC, Set.of(new SignedIn.Grant(Role.LEAD, "sv"))));
        policies.changed = new Fired<>(change -> told.add(change.reviewedOnly()));
        policies.clock = CLOCK;
        return policies;
    }

    private PolicyRow change(String language, PolicyDraft draft, int version) {
        return HubDatabaseFixture.inTransaction(entities -> policies(entities).change(language, draft, version));
    }

    private List<PolicyRow> history() {
        return HubDatabaseFixture.inTransaction(entities -> policies(entities).history("sv"));
    }

    @Test
    void eachChangeStaysWithItsAuthorAndReadersFollow() {
        change("sv", new PolicyDraft(null, "Säg *du*.\r\n"), 0);
        change("sv", new PolicyDraft(false, null), 1);
        change("sv", new PolicyDraft(false, "Säg *du*."), 2);
        assertThat(history())
                .extracting(PolicyRow::version, PolicyRow::showsUnreviewed, PolicyRow::guide, PolicyRow::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false, "Säg *du*.", "Lead"),
                        org.assertj.core.groups.Tuple.tuple(1, true, "Säg *du*.", "Lead"));
        assertThat(told).containsExactly(Set.of(), Set.of("sv"));
        change("sv", new PolicyDraft(true, null), 2);
        assertThat(told).last().isEqualTo(Set.of());
    }

    @Test
    void anotherLanguageOrWhatIsNoneIsRefused() {
        assertThatThrownBy(() -> change("ar", new PolicyDraft(false, null), 0)).hasMessage("forbidden");
        assertThatThrownBy(() -> change("nowhere", new PolicyDraft(false, null), 0))
                .hasMessage("not-found");
        assertThatThrownBy(() -> change("sv", new PolicyDraft(null, "x".repeat(50_001)), 0))
                .hasMessageStartingWith("invalid");
        assertThat(told).isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsFirstAndTheOtherIsTold() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                int version = round;
                var start = new CountDownLatch(1);
                var both = new ArrayList<java.util.concurrent.Future<Boolean>>();
                for (var guide : List.of("One " + round, "Other " + round)) {
                    Callable<Boolean> deciding = () -> {
                        start.await();
                        try {
                            change("sv", new PolicyDraft(null, guide), version);
                            return true;
                        } catch (Problem problem) {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE);
                            return false;
                        }
                    };
                    both.add(threads.submit(deciding));
                }
                start.countDown();
                assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(history()).hasSize(20);
    }
}
