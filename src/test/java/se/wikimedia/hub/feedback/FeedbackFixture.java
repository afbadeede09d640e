package se.wikimedia.hub.feedback;

import io.github.bucket4j.TimeMeter;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.SourceMeanings;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.manuscript.ModuleSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.web.RateLimits;
import se.wikimedia.hub.shared.web.Throttle;

/** A module of two lessons, people and their remarks on the real database; each call is a transaction of its own. */
final class FeedbackFixture {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final Place ONE = new Place("m", "one", "sv");
    static final Place TWO = new Place("m", "two", "sv");
    static final String HERE = "192.0.2.1";
    static final long NOBODY = 0;

    private final Library library = new Library();
    private final FeedbackLimits limits = new FeedbackLimits();
    private Instant now = NOON;

    FeedbackFixture(int people) {
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
        limits.limits = new Still();
        limits.start();
        write("Old text.");
    }

    /** The unit {@code one:T:1} gets this text; its Swedish translation stays the one of the old text. */
    void write(String text) {
        var lessons = List.of(lesson("one"), lesson("two"));
        var module = new LearningModule(
                "m", "en", "CC0", List.of(), List.of(), List.of(), 1, 30, List.of(), false, 1, lessons);
        var source = new ModuleSource(
                "m",
                "M",
                "About m.",
                "en",
                "CC0",
                ModuleSource.Status.PUBLISHED,
                List.of(),
                List.of(),
                List.of(),
                1,
                30,
                List.of(),
                null,
                List.of("one", "two"));
        var units = List.of(new SourceUnit("one:T:1", text, SourceUnit.Kind.PARAGRAPH));
        var swedish = Map.of("one:T:1", new Translation("Gammal text.", "Old text.", UnitState.REVIEWED));
        var texts = new UnitTexts("en", units, Map.of("sv", swedish), SourceMeanings.NONE);
        var shelf =
                new ShelvedModule(module, new Manuscript(source, List.of(), List.of(), "", new TreeMap<>()), texts, 1);
        library.fill(
                CatalogueSource.EMPTY,
                new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
                new TreeMap<>(Map.of("m", shelf)));
    }

    private static Lesson lesson(String id) {
        return new Lesson(id, "m/" + id, 5, 1, Optional.empty());
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** What this person does, or somebody without an account. */
    <T> T as(long person, Function<Feedback, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> work.apply(feedback(entities, person)));
    }

    void does(long person, Consumer<Feedback> work) {
        HubDatabaseFixture.transact(entities -> work.accept(feedback(entities, person)));
    }

    private Feedback feedback(EntityManager entities, long person) {
        var feedback = new Feedback();
        feedback.me = somebody(person);
        feedback.remarks = remarks(entities);
        feedback.votes = votes(entities);
        feedback.limits = limits;
        feedback.library = library;
        feedback.clock = Clock.fixed(now, ZoneOffset.UTC);
        return feedback;
    }

    /** What this author does. */
    <T> T atDesk(long author, Function<FeedbackDesk, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var desk = new FeedbackDesk();
            desk.me = somebody(author);
            desk.remarks = remarks(entities);
            desk.votes = votes(entities);
            desk.clock = Clock.fixed(now, ZoneOffset.UTC);
            return work.apply(desk);
        });
    }

    void answer(long author, long remark, String words) {
        atDesk(author, desk -> {
            desk.answer(remark, words);
            return true;
        });
    }

    List<RemarkRow> open() {
        return atDesk(1, desk -> desk.remarks("", RemarkState.OPEN, Long.MAX_VALUE, 100));
    }

    static CurrentPerson somebody(long person) {
        var me = new CurrentPerson();
        if (person != NOBODY) {
            me.is(new SignedIn(person, "person" + person, "Person", List.of("en"), ZoneId.of("UTC"), Set.of()));
        }
        return me;
    }

    static FeedbackRepository remarks(EntityManager entities) {
        var repository = new FeedbackRepository();
        repository.entities = entities;
        return repository;
    }

    private static VoteRepository votes(EntityManager entities) {
        var repository = new VoteRepository();
        repository.entities = entities;
        return repository;
    }

    /** Limits by a time that stands still, so that none is given back. */
    private static final class Still extends RateLimits {

        @Override
        public Throttle throttle(int attempts, Duration period) {
            return new Throttle(attempts, period, new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return 0;
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });
        }
    }
}
