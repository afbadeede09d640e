package se.wikimedia.hub.drafting;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authoring.ModuleCheck;
import se.wikimedia.hub.authoring.Neighbours;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shelving.BrowserShelves;

/** Authors at work on the real database; transactions as the server would open them. */
final class DraftingFixture {

    static final long ONE = 1;
    static final long TWO = 2;
    static final long THREE = 3;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    final Library library = new Library();
    final List<ModulePublished> published = new CopyOnWriteArrayList<>();
    private final BrowserShelves shelves = new BrowserShelves(library);

    /** What an author has at hand within a transaction. */
    record Desk(Drafts drafts, Writing writing, Review review, Restoring restoring, FolderDrafts folders) {}

    DraftingFixture() {
        HubDatabaseFixture.empty();
        HubDatabaseFixture.transact(entities -> {
            for (long id = ONE; id <= THREE; id++) {
                entities.createNativeQuery(
                                "INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                                        + " VALUES (?1, ?2, ?2, 'en', 'UTC', '2026-01-01')")
                        .setParameter(1, id)
                        .setParameter(2, "author" + id)
                        .executeUpdate();
            }
        });
    }

    <T> T ask(long person, Function<Desk, T> work) {
        List<Runnable> afterCommit = new ArrayList<>();
        T result = HubDatabaseFixture.inTransaction(entities -> work.apply(desk(entities, person, afterCommit::add)));
        afterCommit.forEach(Runnable::run);
        return result;
    }

    void tell(long person, Consumer<Desk> work) {
        ask(person, desk -> {
            work.accept(desk);
            return true;
        });
    }

    private Desk desk(EntityManager entities, long person, Consumer<Runnable> afterCommit) {
        var me = new CurrentPerson();
        me.is(new SignedIn(person, "author" + person, "Author " + person, List.of("en"), ZoneOffset.UTC, Set.of()));
        var repository = new DraftRepository();
        repository.entities = entities;
        var papers = new Papers();
        papers.repository = repository;
        papers.kept = BrowserShelves.kept(entities);
        var checks = new DraftChecks();
        checks.papers = papers;
        checks.library = library;
        var drafts = new Drafts();
        drafts.repository = repository;
        drafts.opening = new Opening();
        drafts.opening.repository = repository;
        drafts.opening.clock = CLOCK;
        drafts.papers = papers;
        drafts.checks = checks;
        drafts.kept = papers.kept;
        drafts.accounts = new Nobody();
        drafts.me = me;
        drafts.clock = CLOCK;
        var writing = new Writing();
        writing.repository = repository;
        writing.papers = papers;
        writing.kept = papers.kept;
        writing.me = me;
        writing.clock = CLOCK;
        var review = new Review();
        review.repository = repository;
        review.papers = papers;
        review.kept = papers.kept;
        review.publishing = shelves.publishing(entities, afterCommit, published::add);
        review.me = me;
        review.clock = CLOCK;
        var restoring = new Restoring();
        restoring.repository = repository;
        restoring.papers = papers;
        restoring.drafts = drafts;
        restoring.kept = papers.kept;
        restoring.me = me;
        restoring.clock = CLOCK;
        var folders = new FolderDrafts();
        folders.repository = repository;
        folders.papers = papers;
        folders.clock = CLOCK;
        return new Desk(drafts, writing, review, restoring, folders);
    }

    /** Names don't matter here. */
    private static final class Nobody extends Accounts {
        @Override
        public Map<Long, PublicPerson> open(Collection<Long> ids) {
            return Map.of();
        }
    }

    /** As the start of the hub does with what a folder says. */
    void start(String module, SortedMap<String, byte[]> files) {
        var check = ModuleCheck.read(module, files, Neighbours.of(List.of(), CatalogueSource.EMPTY));
        var manuscript = check.manuscript();
        if (manuscript == null) {
            throw new IllegalArgumentException(check.findings().toString());
        }
        HubDatabaseFixture.transact(entities -> BrowserShelves.takeIn(
                entities, manuscript, files, desk(entities, ONE, after -> {}).folders()::receive));
    }

    /** A module of one lesson, written by {@link #ONE}; its id is {@code module}. */
    String begun(String text) {
        return ask(ONE, desk -> {
            var module = desk.drafts().begin("Module", "en", "One");
            var lesson = desk.writing().addLesson(module, "Lesson");
            desk.writing().lesson(module, lesson, 1, new LessonTyped("Lesson", "5", text, false));
            var tree = new LinkedHashMap<>(desk.drafts().paper(module).module());
            tree.put("summary", "What it is about.");
            desk.writing().sheet(module, "module.yaml", version(desk, module, "module.yaml"), tree);
            return module;
        });
    }

    static int version(Desk desk, String module, String file) {
        return desk.drafts().paper(module).find(file).orElseThrow().version();
    }

    /** Handed in by {@link #ONE} and published by {@link #TWO}. */
    int publish(String module) {
        tell(ONE, desk -> desk.review().submit(module, "note"));
        return ask(TWO, desk -> desk.review().publish(module));
    }

    /** The lesson's text with its markers. */
    String text(String module) {
        return ask(ONE, desk -> desk.drafts()
                .paper(module)
                .find("lesson.md")
                .orElseThrow()
                .text());
    }

    /** As the lesson stands in the editor. */
    LessonTyped typed(String module) {
        return ask(
                ONE,
                desk -> LessonTyped.of(
                        desk.drafts().paper(module).lesson("lesson").orElseThrow()));
    }

    /** Saved by this person, who saw the newest version. */
    Saved save(long person, String module, String text) {
        return ask(person, desk -> desk.writing()
                .lesson(
                        module,
                        "lesson",
                        version(desk, module, "lesson.md"),
                        new LessonTyped("Lesson", "5", text, false)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
