package se.wikimedia.hub.shelving;

import static se.wikimedia.hub.shelving.ShelvingFixture.meanings;
import static se.wikimedia.hub.shelving.ShelvingFixture.repository;
import static se.wikimedia.hub.shelving.ShelvingFixture.revisions;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.translation.Place;
import se.wikimedia.hub.translation.TranslationFixture;

/** Modules on the real database and a library on top of it, for rooms that come after this one. */
public final class PublishedModules {

    private final Clock clock;
    private final Shelving shelving = new Shelving();

    public PublishedModules(Clock clock) {
        this.clock = clock;
        shelving.library = new Library();
    }

    public Library library() {
        return shelving.library;
    }

    /** Takes in what an author has published in the browser, where each revision is made from the one before. */
    public void takeFromBrowser(Manuscript manuscript) {
        HubDatabaseFixture.inTransaction(entities -> intake(entities)
                .takeFromBrowser(
                        manuscript,
                        MediaSource.in(Map.of()),
                        library()
                                .find(manuscript.module().id())
                                .map(module -> module.revision())
                                .orElse(0)));
        fillLibrary();
    }

    /** Takes in what a folder without files holds. */
    public void takeFromFolder(Manuscript manuscript) {
        HubDatabaseFixture.transact(entities -> intake(entities).take(manuscript, MediaSource.in(Map.of())));
        fillLibrary();
    }

    /** Readers have the translations once the library is filled anew. */
    public void translate(String module, String language, Map<String, Translation> byUnit) {
        HubDatabaseFixture.transact(entities -> byUnit.forEach((unit, translation) ->
                TranslationFixture.translate(entities, new Place(language, module, unit), translation, clock)));
    }

    private void fillLibrary() {
        HubDatabaseFixture.transact(entities -> {
            shelving.repository = repository(entities);
            shelving.meanings = meanings(entities);
            shelving.translations = TranslationFixture.current(entities);
            shelving.fillLibrary();
        });
    }

    public LessonRevisions past() {
        return new Transactions();
    }

    private ModuleIntake intake(EntityManager entities) {
        var intake = new ModuleIntake();
        intake.repository = repository(entities);
        intake.meanings = meanings(entities);
        intake.lessonRevisions = revisions(entities);
        intake.clock = clock;
        return intake;
    }

    /** Every call in a transaction of its own. */
    private static final class Transactions extends LessonRevisions {

        @Override
        public List<Integer> of(String moduleId, String lessonId) {
            return HubDatabaseFixture.inTransaction(
                    entities -> revisions(entities).of(moduleId, lessonId));
        }

        @Override
        public Optional<ShelvedModule> find(String moduleId, String lessonId, int revision) {
            return HubDatabaseFixture.inTransaction(
                    entities -> revisions(entities).find(moduleId, lessonId, revision));
        }
    }
}
