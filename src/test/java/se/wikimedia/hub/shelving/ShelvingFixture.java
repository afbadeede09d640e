package se.wikimedia.hub.shelving;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.manuscript.Manuscript;

/** Modules on the real database and a library on top of it; transactions as the server would open them. */
public final class ShelvingFixture {

    private final Clock clock;
    private final Shelving shelving = new Shelving();

    public ShelvingFixture(Clock clock) {
        this.clock = clock;
        shelving.library = new Library();
    }

    public Library library() {
        return shelving.library;
    }

    /** Takes in what an author has published, and shows it to readers. */
    public void take(Manuscript manuscript, Path folder, Set<String> minorUnits) {
        HubDatabaseFixture.transact(entities -> intake(entities).take(manuscript, folder, minorUnits));
        fillLibrary();
    }

    public void translate(String module, String unit, String language, Translation translation) {
        HubDatabaseFixture.transact(
                entities -> repository(entities).add(new UnitText(module, unit, language, translation, clock)));
    }

    public void fillLibrary() {
        HubDatabaseFixture.transact(entities -> {
            shelving.repository = repository(entities);
            shelving.meanings = meanings(entities);
            shelving.fillLibrary();
        });
    }

    public LessonRevisions revisions() {
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

    private static ContentRepository repository(EntityManager entities) {
        var repository = new ContentRepository();
        repository.entities = entities;
        return repository;
    }

    private static Meanings meanings(EntityManager entities) {
        var meanings = new Meanings();
        meanings.repository = repository(entities);
        return meanings;
    }

    private static LessonRevisions revisions(EntityManager entities) {
        var revisions = new LessonRevisions();
        revisions.repository = repository(entities);
        revisions.meanings = meanings(entities);
        return revisions;
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
