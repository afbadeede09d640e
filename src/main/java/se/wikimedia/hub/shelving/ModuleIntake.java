package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.db.Refused;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Hash;

/** Takes manuscripts into the database, each in a transaction of its own: a module is old or new, never between. */
@ApplicationScoped
class ModuleIntake {

    @Inject
    ContentRepository repository;

    @Inject
    Meanings meanings;

    @Inject
    LessonRevisions lessonRevisions;

    @Inject
    Clock clock;

    @Inject
    Event<FolderDiffers> folderDiffers;

    /** Takes in what a folder says, unless the module was edited in the browser meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredModule.FolderNews take(Manuscript manuscript, MediaSource media) {
        var known = repository.findModule(manuscript.module().id());
        var news = known.map(module -> module.news(manuscript)).orElse(StoredModule.FolderNews.CHANGED);
        switch (news) {
            case CHANGED -> revise(known, manuscript, media).sawFolder(manuscript);
            case DIFFERS -> tell(known.orElseThrow(), manuscript, media);
            case CAUGHT_UP -> known.orElseThrow().sawFolder(manuscript);
            case NONE -> {}
        }
        return news;
    }

    private void tell(StoredModule module, Manuscript manuscript, MediaSource media) {
        var files = new TreeMap<String, byte[]>();
        manuscript.texts().forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        manuscript
                .files()
                .forEach(file -> files.put(file.path(), media.find(file).orElseThrow()));
        folderDiffers.fire(new FolderDiffers(module.id(), module.revision(), manuscript, files));
        module.sawFolder(manuscript);
    }

    /**
     * Takes in what was written in the browser, within the caller's transaction. The module's row is locked until its
     * end; so of two that were written from one revision only the first gets in.
     *
     * @param expectedRevision the one that was edited; 0 for a new module
     * @throws Problem module-changed when the module has another revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int takeFromBrowser(Manuscript manuscript, MediaSource media, int expectedRevision) {
        var known = repository.lockModule(manuscript.module().id());
        if (known.map(StoredModule::revision).orElse(0) != expectedRevision) {
            throw changed();
        }
        var module = revise(known, manuscript, media);
        module.editedInBrowser();
        return module.revision();
    }

    private static Problem changed() {
        return Problem.of(Problem.Kind.CONFLICT, "module-changed");
    }

    private StoredModule revise(Optional<StoredModule> known, Manuscript manuscript, MediaSource media) {
        var before = known.flatMap(module -> repository.findDocument(module.id(), module.revision()))
                .map(Documents::manuscript);
        var module = known.map(each -> each.revise(manuscript, clock)).orElseGet(() -> firstOf(manuscript));
        repository.add(new ModuleRevision(module.id(), module.revision(), Documents.of(manuscript), clock));
        countLessons(manuscript, before.map(ModuleIntake::byId).orElse(Map.of()));
        lessonRevisions.record(manuscript, module.revision());
        meanings.record(manuscript, before);
        manuscript.files().forEach(file -> store(module.id(), file, media));
        return module;
    }

    private StoredModule firstOf(Manuscript manuscript) {
        var module = new StoredModule(manuscript, clock);
        try {
            repository.add(module);
        } catch (PersistenceException e) {
            // somebody else has made it at the same moment
            throw Refused.DUPLICATE.isBehind(e) ? changed() : e;
        }
        return module;
    }

    private void countLessons(Manuscript manuscript, Map<String, LessonSource> before) {
        for (var lesson : manuscript.lessons()) {
            var stored = repository.findLesson(manuscript.module().id(), lesson.id());
            if (stored.isEmpty()) {
                repository.add(new StoredLesson(manuscript.module().id(), lesson.id()));
            } else if (!lesson.equals(before.get(lesson.id()))) {
                stored.get().revise();
            }
        }
    }

    private static Map<String, LessonSource> byId(Manuscript manuscript) {
        var lessons = new HashMap<String, LessonSource>();
        manuscript.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
        return lessons;
    }

    private void store(String moduleId, FileSource file, MediaSource media) {
        var known = repository.findFile(moduleId, file.name());
        var bytes = media.find(file);
        if (bytes.isEmpty() && known.isPresent()) {
            return;
        }
        var stored = known.orElseGet(() -> {
            var first = new StoredFile(moduleId, file.name());
            repository.add(first);
            return first;
        });
        var content = bytes.orElseThrow(() -> new IllegalArgumentException(file.path() + " has no content"));
        stored.replace(file.mediaType(), content, Hash.of(content));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(CatalogueSource catalogue) {
        var document = Documents.of(catalogue);
        var known = repository.findCatalogue();
        if (known.isPresent() && known.get().document().equals(document)) {
            return false;
        }
        int revision = known.map(each -> each.revision() + 1).orElse(1);
        repository.add(new CatalogueRevision(revision, document, clock));
        return true;
    }

    /** Shows no longer what has no folder any more, nor was edited in the browser. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void withdrawAllBut(Set<String> folders) {
        repository.modules().stream()
                .filter(module -> module.hangsOnItsFolder() && !folders.contains(module.id()))
                .forEach(module -> module.withdraw(clock));
    }
}
