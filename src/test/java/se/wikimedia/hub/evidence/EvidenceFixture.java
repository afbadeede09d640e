package se.wikimedia.hub.evidence;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.progress.EvidenceGiven;

/** Three people, a clock to be set, and the book on the real database; transactions as the server would open them. */
final class EvidenceFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final String WIKI = "https://commons.wikimedia.org/wiki/";

    final SetClock clock = new SetClock();

    /** The links that a node has taken to ask for, by whichever node. */
    final List<Long> taken = new CopyOnWriteArrayList<>();

    EvidenceFixture() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            for (long id = 1; id <= 3; id++) {
                entities.createNativeQuery(
                                "INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                                        + " VALUES (?1, ?2, ?2, 'en', 'UTC', '2026-01-01')")
                        .setParameter(1, id)
                        .setParameter(2, "person" + id)
                        .executeUpdate();
            }
        });
    }

    void give(long person, String module, String link, String... hosts) {
        var question = new Question("work", module + "/l:q:work", QuestionType.EVIDENCE, List.of(), List.of(hosts));
        var target = EvidenceLink.of(link, question);
        book().keep(new EvidenceGiven(
                person, module, module + "/l", question.permanentId(), "sv", link, target, clock.instant()));
    }

    /** As whoever gave it sees it. */
    EvidenceRow only(long person) {
        var rows = as(person, Role.LEARNER, "").mine();
        if (rows.size() != 1) {
            throw new AssertionError("one row was wanted, and there are " + rows);
        }
        return rows.get(0);
    }

    /** The service without names: those are the accounts' business. */
    Evidences as(long person, Role role, String scope) {
        var evidences = new Evidences();
        evidences.me = new CurrentPerson();
        evidences.me.is(new SignedIn(
                person,
                "person" + person,
                "Person",
                List.of("en"),
                ZoneOffset.UTC,
                Set.of(new SignedIn.Grant(role, scope))));
        evidences.clock = clock;
        evidences.repository = repository(withoutTransaction());
        return evidences;
    }

    void decide(long author, String scope, long id, boolean confirmed) {
        HubDatabaseFixture.transact(entities -> {
            var evidences = as(author, Role.AUTHOR, scope);
            evidences.repository = repository(entities);
            if (confirmed) {
                evidences.confirm(id);
            } else {
                evidences.decline(id);
            }
        });
    }

    static EntityManager withoutTransaction() {
        return (EntityManager) Proxy.newProxyInstance(
                EvidenceFixture.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) ->
                        method.invoke(HubDatabaseFixture.entityManagers().createEntityManager(), arguments));
    }

    static EvidenceRepository repository(EntityManager entities) {
        var repository = new EvidenceRepository();
        repository.entities = entities;
        return repository;
    }

    /** One node's book. */
    EvidenceBook book() {
        return new Transactions();
    }

    /** Every call in a transaction of its own. */
    private final class Transactions extends EvidenceBook {

        @Override
        void keep(EvidenceGiven given) {
            HubDatabaseFixture.transact(entities -> within(entities).keep(given));
        }

        @Override
        List<Long> due() {
            return HubDatabaseFixture.inTransaction(entities -> within(entities).due());
        }

        @Override
        Optional<EvidenceLink> take(long id) {
            var link = HubDatabaseFixture.inTransaction(
                    entities -> within(entities).take(id));
            link.ifPresent(target -> taken.add(id));
            return link;
        }

        @Override
        void note(long id, WikiAnswer answer) {
            HubDatabaseFixture.transact(entities -> within(entities).note(id, answer));
        }

        @Override
        void forget(PersonErased erased) {
            HubDatabaseFixture.transact(entities -> within(entities).forget(erased));
        }

        private EvidenceBook within(EntityManager entities) {
            var book = new EvidenceBook();
            book.repository = EvidenceFixture.repository(entities);
            book.clock = EvidenceFixture.this.clock;
            return book;
        }
    }

    /** Stands still until it is told. */
    static final class SetClock extends Clock {

        private volatile Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
