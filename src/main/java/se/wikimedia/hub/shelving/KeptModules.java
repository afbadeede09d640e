package se.wikimedia.hub.shelving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.authoring.Neighbours;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.Manuscript;

/** Modules as they were taken in, with their texts, whether readers see them or not; for those who write them. */
@ApplicationScoped
public class KeptModules {

    @Inject
    ContentRepository repository;

    /** @param revision 1 for the first */
    public record Kept(int revision, boolean withdrawn, Manuscript manuscript) {}

    /** When a revision came to be. */
    public record Made(int revision, Instant at) {}

    /** All that aren't withdrawn, by id. */
    @Transactional
    public List<Kept> all() {
        return repository.modules().stream()
                .filter(module -> !module.withdrawn())
                .flatMap(module -> find(module.id()).stream())
                .toList();
    }

    /** When each module was there first, by its id. */
    @Transactional
    public Map<String, Instant> firstMade() {
        return repository.firstRevisions();
    }

    /** All states that there were, newest first. */
    @Transactional
    public List<Made> history(String moduleId) {
        return repository.revisions(moduleId).stream()
                .map(each -> new Made(each.revision(), each.createdAt()))
                .toList();
    }

    /** A picture or document as it was last taken in. */
    @Transactional
    public Optional<ModuleMedia.Content> file(String moduleId, String name) {
        return repository
                .findFile(moduleId, name)
                .map(file -> new ModuleMedia.Content(file.mediaType(), file.bytes(), file.hash()));
    }

    @Transactional
    public Optional<Kept> find(String moduleId) {
        return repository.findModule(moduleId).flatMap(module -> repository
                .findDocument(moduleId, module.revision())
                .map(document -> new Kept(module.revision(), module.withdrawn(), Documents.manuscript(document))));
    }

    /** The module as it once was; its pictures and documents are kept only as they are now. */
    @Transactional
    public Optional<Manuscript> find(String moduleId, int revision) {
        return repository.findDocument(moduleId, revision).map(Documents::manuscript);
    }

    /** All files that the module is made of now, by path within it; none for an unknown module. */
    @Transactional
    public SortedMap<String, byte[]> files(String moduleId) {
        var files = new TreeMap<String, byte[]>();
        find(moduleId).map(Kept::manuscript).ifPresent(manuscript -> {
            manuscript.texts().forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
            manuscript.files().forEach(file -> repository
                    .findFile(moduleId, file.name())
                    .ifPresent(stored -> files.put(file.path(), stored.bytes())));
        });
        return files;
    }

    /** What the checks of a module ask of all the others, also of those that nobody sees yet. */
    @Transactional
    public Neighbours neighbours() {
        var catalogue = repository
                .findCatalogue()
                .map(found -> Documents.catalogue(found.document()))
                .orElse(CatalogueSource.EMPTY);
        List<Manuscript> manuscripts = repository.currentDocuments().stream()
                .map(Documents::manuscript)
                .toList();
        return Neighbours.of(manuscripts, catalogue);
    }
}
