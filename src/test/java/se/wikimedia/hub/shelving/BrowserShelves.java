package se.wikimedia.hub.shelving;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import se.wikimedia.hub.Fired;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.translation.TranslationFixture;

/** What a test of another room needs of the shelves, within a transaction of its own. */
public final class BrowserShelves {

    private final Shelving shelving = new Shelving();

    public BrowserShelves(Library library) {
        shelving.library = library;
    }

    public static KeptModules kept(EntityManager entities) {
        var kept = new KeptModules();
        kept.repository = repository(entities);
        return kept;
    }

    /** @param afterCommit takes what is to be done then */
    public Publishing publishing(
            EntityManager entities, Consumer<Runnable> afterCommit, Consumer<ModulePublished> published) {
        var within = new Shelving();
        within.library = shelving.library;
        within.repository = repository(entities);
        within.meanings = ShelvingFixture.meanings(entities);
        within.translations = TranslationFixture.current(entities);
        within.placements = new Fired<>(placement -> afterCommit.accept(() -> shelving.place(placement)));
        var publishing = new Publishing();
        publishing.intake = intake(entities);
        publishing.shelving = within;
        publishing.published = new Fired<>(news -> afterCommit.accept(() -> published.accept(news)));
        return publishing;
    }

    /** As the start of the hub does with what a folder says. */
    public static void takeIn(
            EntityManager entities,
            Manuscript manuscript,
            Map<String, byte[]> media,
            Consumer<FolderDiffers> observer) {
        var intake = intake(entities);
        intake.folderDiffers = new Fired<>(observer);
        intake.take(manuscript, MediaSource.in(media));
    }

    /** Everything that the database holds, as {@code ./hub export-content} writes it. */
    public static void export(Path folder) {
        ShelvingFixture.export(folder);
    }

    private static ModuleIntake intake(EntityManager entities) {
        var intake = new ModuleIntake();
        intake.repository = repository(entities);
        intake.meanings = ShelvingFixture.meanings(entities);
        intake.lessonRevisions = ShelvingFixture.revisions(entities);
        intake.clock = ShelvingFixture.CLOCK;
        return intake;
    }

    private static ContentRepository repository(EntityManager entities) {
        var repository = new ContentRepository();
        repository.entities = entities;
        return repository;
    }
}
