package se.wikimedia.hub.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.shared.problem.Problem;

/** All published modules, in memory: reading them costs no query. A change puts a new state in its place at once. */
@ApplicationScoped
public class Library {

    private volatile State state = new State(
            CatalogueSource.EMPTY,
            new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
            new TreeMap<>(),
            List.of(),
            false);

    private record State(
            CatalogueSource catalogue,
            UnitTexts catalogueTexts,
            SortedMap<String, ShelvedModule> shelves,
            List<ShelvedModule> inOrder,
            boolean open) {}

    /** Puts one module in place of the one that is read until then, or takes it away. */
    public synchronized void place(String moduleId, Optional<ShelvedModule> shelf) {
        var shelves = new TreeMap<>(state.shelves());
        shelf.ifPresentOrElse(each -> shelves.put(moduleId, each), () -> shelves.remove(moduleId));
        fill(state.catalogue(), state.catalogueTexts(), shelves);
    }

    /** Changes what the catalogue is called in some language. */
    public synchronized void rewordCatalogue(UnaryOperator<UnitTexts> change) {
        fill(state.catalogue(), change.apply(state.catalogueTexts()), state.shelves());
    }

    /** Puts a new state in place of the one that is read until then. */
    public synchronized void fill(
            CatalogueSource catalogue, UnitTexts catalogueTexts, SortedMap<String, ShelvedModule> shelves) {
        var onPaths = catalogue.paths().stream().flatMap(path -> path.modules().stream());
        var inOrder = Stream.concat(onPaths, shelves.keySet().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(shelves.get(id)))
                .toList();
        state = new State(catalogue, catalogueTexts, shelves, inOrder, true);
    }

    /** Whether everything has been loaded once. */
    public boolean isOpen() {
        return state.open();
    }

    /** In the same order. */
    public List<LearningModule> modules() {
        return shelves().stream().map(ShelvedModule::module).toList();
    }

    public Optional<LearningModule> find(String moduleId) {
        return shelf(moduleId).map(ShelvedModule::module);
    }

    /** In the order in which the paths lead through them; those on no path follow, by id. */
    public List<ShelvedModule> shelves() {
        return state.inOrder();
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
