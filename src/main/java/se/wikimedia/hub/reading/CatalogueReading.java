package se.wikimedia.hub.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.problem.Problem;

/** Audiences, topics and paths in the reader's language. */
@ApplicationScoped
public class CatalogueReading {

    @Inject
    Library library;

    /** An audience or topic. */
    public record Entry(String key, UnitReading title) {}

    /** Modules for an audience, none before what it requires; only those that are published. */
    public record PathReading(String key, UnitReading title, Optional<UnitReading> description, List<String> modules) {}

    public List<Entry> audiences(String language) {
        return entries(library.catalogue().audiences(), "audience", language);
    }

    public List<Entry> topics(String language) {
        return entries(library.catalogue().topics(), "topic", language);
    }

    private List<Entry> entries(List<CatalogueSource.Entry> entries, String kind, String language) {
        return entries.stream()
                .map(entry -> new Entry(entry.key(), text(kind + ":" + entry.key() + ":title", language)))
                .toList();
    }

    public List<PathReading> paths(String language) {
        return library.catalogue().paths().stream()
                .map(path -> path(path, language))
                .toList();
    }

    /**
     * @throws Problem not found
     */
    public PathReading path(String key, String language) {
        return library.catalogue().paths().stream()
                .filter(path -> path.key().equals(key))
                .findFirst()
                .map(path -> path(path, language))
                .orElseThrow(Problem::notFound);
    }

    private PathReading path(CatalogueSource.Path path, String language) {
        var key = "path:" + path.key();
        var description = library.catalogueTexts().has(key + ":description")
                ? Optional.of(text(key + ":description", language))
                : Optional.<UnitReading>empty();
        var published = path.modules().stream()
                .filter(module -> library.find(module).isPresent())
                .toList();
        var modules = new PathOrder(this::required).of(published);
        return new PathReading(path.key(), text(key + ":title", language), description, modules);
    }

    private List<String> required(String module) {
        return library.find(module).map(LearningModule::requires).orElse(List.of());
    }

    private UnitReading text(String key, String language) {
        var shown = library.catalogueTexts().shown(key, language);
        return UnitReading.of(shown, shown.text());
    }
}
