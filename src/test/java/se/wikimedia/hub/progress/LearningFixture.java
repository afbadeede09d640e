package se.wikimedia.hub.progress;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.Told;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PersonErased;

/** A small library, a clock to be set and people, on the real database; transactions as the server would open them. */
final class LearningFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Shelf library = new Shelf();
    final SetClock clock = new SetClock();
    final List<EvidenceGiven> evidence = new CopyOnWriteArrayList<>();

    LearningFixture(int people) {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            for (long id = 1; id <= people; id++) {
                entities.createNativeQuery(
                                "INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                                        + " VALUES (?1, ?2, ?2, 'en', 'UTC', '2026-01-01')")
                        .setParameter(1, id)
                        .setParameter(2, "person" + id)
                        .executeUpdate();
            }
        });
    }

    static LearningModule module(String id, boolean badge, Lesson... lessons) {
        return new LearningModule(
                id, "en", "CC0", List.of(), List.of(), List.of(), 1, 30, List.of(), badge, 1, List.of(lessons));
    }

    static Lesson lesson(String module, String id, int revision, @Nullable Quiz quiz) {
        return new Lesson(id, module + "/" + id, 5, revision, Optional.ofNullable(quiz));
    }

    static ProgressEvent event(ProgressEvent.Type type, String module, String lesson, @Nullable Instant at) {
        return new ProgressEvent(UUID.randomUUID(), type, module, lesson, "sv", null, at, Map.of());
    }

    static ProgressEvent submitted(String module, String lesson, Map<String, List<String>> answers) {
        return new ProgressEvent(
                UUID.randomUUID(), ProgressEvent.Type.QUIZ_SUBMITTED, module, lesson, "sv", null, NOON, answers);
    }

    static Submission answered(Map<String, List<String>> answers) {
        return new Submission(null, answers, Set.of());
    }

    /** What this person would use. */
    Progress as(long person) {
        var progress = new Progress();
        progress.me = new CurrentPerson();
        progress.me.is(new SignedIn(person, "person" + person, "Person", List.of("en"), ZoneOffset.UTC, Set.of()));
        progress.recording = new Transactions();
        progress.repository = repository(withoutTransaction());
        progress.library = library;
        progress.clock = clock;
        return progress;
    }

    /** What an author would use. */
    Rescorings rescorings(long author) {
        var rescorings = new Rescorings();
        rescorings.me = as(author).me;
        rescorings.repository = repository(withoutTransaction());
        rescorings.library = library;
        rescorings.act = new RescoringInTransaction();
        rescorings.accounts = new Accounts() {
            @Override
            public Map<Long, String> displayNames(Set<Long> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> "person" + id));
            }
        };
        return rescorings;
    }

    /** Outside a transaction the server gives a new entity manager to each call. */
    private static EntityManager withoutTransaction() {
        return (EntityManager) Proxy.newProxyInstance(
                LearningFixture.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) ->
                        method.invoke(HubDatabaseFixture.entityManagers().createEntityManager(), arguments));
    }

    static ProgressRepository repository(EntityManager entities) {
        var repository = new ProgressRepository();
        repository.entities = entities;
        return repository;
    }

    static long count(String table) {
        try (var connection = HubDatabaseFixture.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every call in a transaction of its own. */
    final class Transactions extends Recording {

        @Override
        Receipt record(long person, List<ProgressEvent> batch) {
            return HubDatabaseFixture.inTransaction(entities -> within(entities).record(person, batch));
        }

        @Override
        boolean seen(long person, String module, Lesson lesson, int revision) {
            return HubDatabaseFixture.inTransaction(
                    entities -> within(entities).seen(person, module, lesson, revision));
        }

        @Override
        void forget(PersonErased erased) {
            HubDatabaseFixture.transact(entities -> within(entities).forget(erased));
        }

        private Recording within(EntityManager entities) {
            var recording = new Recording();
            recording.repository = LearningFixture.repository(entities);
            recording.library = LearningFixture.this.library;
            recording.clock = LearningFixture.this.clock;
            recording.evidence = new Told<>(LearningFixture.this.evidence::add);
            return recording;
        }
    }

    /** All or nothing. */
    final class RescoringInTransaction extends RescoringAct {

        @Override
        WhomItTouches rescore(String module, Lesson lesson, Quiz quiz, long author) {
            return HubDatabaseFixture.inTransaction(entities -> {
                var act = new RescoringAct();
                act.repository = LearningFixture.repository(entities);
                act.library = LearningFixture.this.library;
                act.clock = LearningFixture.this.clock;
                return act.rescore(module, lesson, quiz, author);
            });
        }
    }

    /** A library whose modules a test puts there itself. */
    static final class Shelf extends Library {

        private volatile List<LearningModule> modules = List.of();

        void hold(LearningModule... held) {
            modules = Arrays.asList(held);
        }

        @Override
        public List<LearningModule> modules() {
            return modules;
        }

        @Override
        public Optional<LearningModule> find(String moduleId) {
            return modules.stream().filter(each -> each.id().equals(moduleId)).findFirst();
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
