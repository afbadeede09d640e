package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.wikimedia.hub.content.Library;

/** Pictures and documents of published modules. */
@ApplicationScoped
public class ModuleMedia {

    @Inject
    ContentRepository repository;

    @Inject
    Library library;

    /** A file as it was last taken in; {@code hash} is its SHA-256. */
    public record Content(String mediaType, byte[] bytes, String hash) {}

    @Transactional
    public Optional<Content> find(String moduleId, String name) {
        return library.find(moduleId)
                .flatMap(module -> repository.findFile(module.id(), name))
                .map(file -> new Content(file.mediaType(), file.bytes(), file.hash()));
    }
}
