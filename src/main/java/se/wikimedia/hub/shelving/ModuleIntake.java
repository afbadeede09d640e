package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.FileSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;
import se.wikimedia.hub.shared.text.Hash;

/** Takes manuscripts into the database, each in a transaction of its own: a module is old or new, never between. */
@ApplicationScoped
class ModuleIntake {

    @Inject
    ContentRepository repository;

    @Inject
    Clock clock;

    /** Whether anything changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(Manuscript manuscript, Path folder) {
        return take(manuscript, file -> read(folder.resolve(manuscript.module().id()).resolve(file)));
    }

    /** @param bytes of a file, by its path in the module */
    @Transactional
    boolean take(Manuscript manuscript, Function<String, byte[]> bytes) {
        var known = repository.findModule(manuscript.module().id());
        if (known.isPresent() && known.get().isCurrent(manuscript)) {
            return false;
        }
        var before = known.flatMap(module -> repository.findDocument(module.id(), module.revision()))
                .map(Documents::manuscript);
        var module = known.map(each -> each.revise(manuscript, clock)).orElseGet(() -> firstOf(manuscript));
        repository.add(new ModuleRevision(module.id(), module.revision(), Documents.of(manuscript), clock));
        countLessons(manuscript, before.map(ModuleIntake::byId).orElse(Map.of()));
        manuscript.files().forEach(file -> store(module.id(), file, bytes.apply(file.path())));
        return true;
    }

    private StoredModule firstOf(Manuscript manuscript) {
        var module = new StoredModule(manuscript, clock);
        repository.add(module);
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

    private void store(String moduleId, FileSource file, byte[] bytes) {
        var stored = repository.findFile(moduleId, file.name()).orElseGet(() -> {
            var first = new StoredFile(moduleId, file.name());
            repository.add(first);
            return first;
        });
        stored.replace(file.mediaType(), bytes, Hash.of(bytes));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Shows no longer what has no folder any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void withdrawAllBut(Set<String> folders) {
        repository.modules().stream()
                .filter(module -> !module.withdrawn() && !folders.contains(module.id()))
                .forEach(module -> module.withdraw(clock));
    }
}
