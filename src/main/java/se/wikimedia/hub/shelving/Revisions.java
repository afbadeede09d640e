package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.manuscript.Manuscript;

/** All modules as they are and were, also those that readers don't see. */
@ApplicationScoped
public class Revisions {

    @Inject
    ContentRepository repository;

    /** A revision counts from 1. */
    public record Current(int revision, Manuscript manuscript) {}

    /** When a revision came to be. */
    public record Made(int revision, Instant at) {}

    /** The current revisions of all modules that aren't withdrawn. */
    @Transactional
    public List<Current> all() {
        return repository.modules().stream()
                .filter(module -> !module.withdrawn())
                .flatMap(module -> find(module.id()).stream())
                .toList();
    }

    @Transactional
    public Optional<Current> find(String moduleId) {
        return repository.findModule(moduleId).flatMap(module -> find(moduleId, module.revision())
                .map(manuscript -> new Current(module.revision(), manuscript)));
    }

    @Transactional
    public Optional<Manuscript> find(String moduleId, int revision) {
        return repository.findDocument(moduleId, revision).map(Documents::manuscript);
    }

    /** Newest first. */
    @Transactional
    public List<Made> of(String moduleId) {
        return repository.revisions(moduleId).stream()
                .map(each -> new Made(each.revision(), each.createdAt()))
                .toList();
    }

    /** A file as it was last taken in. */
    @Transactional
    public Optional<ModuleMedia.Content> file(String moduleId, String name) {
        return repository
                .findFile(moduleId, name)
                .map(file -> new ModuleMedia.Content(file.mediaType(), file.bytes(), file.hash()));
    }
}
