package se.wikimedia.hub.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.problem.Problem;

/** All published modules, in memory: reading them costs no query. A change puts a new state in its place at once. */
@ApplicationScoped
public class Library {

    private volatile State state = new State(
            new CatalogueSource(List.of(), List.of(), List.of()),
            new UnitTexts("en", List.of(), Map.of()),
            new TreeMap<>(),
            false);

    private record State(
            CatalogueSource catalogue,
            UnitTexts catalogueTexts,
            SortedMap<String, ShelvedModule> shelves,
            boolean open) {}

    void fill(CatalogueSource catalogue, UnitTexts catalogueTexts, SortedMap<String, ShelvedModule> shelves) {
        state = new State(catalogue, catalogueTexts, shelves, true);
    }

    /** Whether everything has been loaded once. */
    public boolean isOpen() {
        return state.open();
    }

    /** By id. */
    public List<LearningModule> modules() {
        return shelves().stream().map(ShelvedModule::module).toList();
    }

    public Optional<LearningModule> find(String moduleId) {
        return shelf(moduleId).map(ShelvedModule::module);
    }

    public List<ShelvedModule> shelves() {
        return List.copyOf(state.shelves().values());
    }

    public Optional<ShelvedModule> shelf(String moduleId) {
        return Optional.ofNullable(state.shelves().get(moduleId));
    }

    /**
     * @throws Problem not found
     */
    public ShelvedModule getShelf(String moduleId) {
        return shelf(moduleId).orElseThrow(Problem::notFound);
    }

    /** Audiences, topics and paths. */
    public CatalogueSource catalogue() {
        return state.catalogue();
    }

    public UnitTexts catalogueTexts() {
        return state.catalogueTexts();
    }
}
