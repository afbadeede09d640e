package se.wikimedia.hub.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * All published modules and the interface's messages, in memory: reading them costs no query. A change puts a new state
 * in its place at once.
 */
@ApplicationScoped
public class Library {

    private final AtomicLong versions = new AtomicLong();

    private volatile Set<String> reviewedOnly = Set.of();

    private volatile State state = new State(
            CatalogueSource.EMPTY,
            new UnitTexts("en", List.of(), Map.of(), SourceMeanings.NONE),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>(),
            false,
            0);

    private volatile Interface ui = new Interface(
            InterfaceSource.EMPTY, new UnitTexts(InterfaceSource.LANGUAGE, List.of(), Map.of(), SourceMeanings.NONE));

    private record Interface(InterfaceSource source, UnitTexts texts) {}

    private record State(
            CatalogueSource catalogue,
            UnitTexts catalogueTexts,
            SortedMap<String, ShelvedModule> shelves,
            List<ShelvedModule> inOrder,
            SortedMap<String, Double> coverage,
            boolean open,
            long version) {}

    /** Another one after every change of any module, for those who keep what they made of them. */
    public long version() {
        return state.version();
    }

    /** A number for a module's state that no other state of any module has. */
    public long nextVersion() {
        return versions.incrementAndGet();
    }

    /** Languages (BCP 47) whose readers get reviewed texts only. The interface's messages are no part of it. */
    public Set<String> reviewedOnly() {
        return reviewedOnly;
    }

    /** From now on readers of these languages get reviewed texts only, and readers of no others. */
    public synchronized void showReviewedOnly(Set<String> languages) {
        if (!languages.equals(reviewedOnly)) {
            reviewedOnly = Set.copyOf(languages);
            readAnew();
        }
    }

    /** Readers get other texts than before, though none has changed; what was made of the old ones is of no use. */
    public synchronized void readAnew() {
        var shelves = new TreeMap<String, ShelvedModule>();
        state.shelves().forEach((id, shelf) -> shelves.put(id, shelf.with(shelf.texts(), nextVersion())));
        place(state.catalogue(), state.catalogueTexts(), shelves, state.open());
    }

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

    /** Puts the interface's messages in place of those that were there until then. */
    public synchronized void fillInterface(InterfaceSource source, UnitTexts texts) {
        ui = new Interface(source, texts);
    }

    /** Changes what the interface says in some language. */
    public synchronized void rewordInterface(UnaryOperator<UnitTexts> change) {
        ui = new Interface(ui.source(), change.apply(ui.texts()));
    }

    /** Puts a new state in place of the one that is read until then. */
    public synchronized void fill(
            CatalogueSource catalogue, UnitTexts catalogueTexts, SortedMap<String, ShelvedModule> shelves) {
        place(catalogue, catalogueTexts, shelves, true);
    }

    private void place(
            CatalogueSource catalogue,
            UnitTexts catalogueTexts,
            SortedMap<String, ShelvedModule> shelves,
            boolean open) {
        var readable = new TreeMap<>(shelves);
        readable.replaceAll((id, shelf) -> shelf.with(shelf.texts().withReviewedOnly(reviewedOnly), shelf.version()));
        var onPaths = catalogue.paths().stream().flatMap(path -> path.modules().stream());
        var inOrder = Stream.concat(onPaths, readable.keySet().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(readable.get(id)))
                .toList();
        state = new State(
                catalogue,
                catalogueTexts.withReviewedOnly(reviewedOnly),
                readable,
                inOrder,
                coverage(inOrder),
                open,
                nextVersion());
    }

    private static SortedMap<String, Double> coverage(List<ShelvedModule> shelves) {
        var coverage = new TreeMap<String, Double>();
        shelves.forEach(shelf -> shelf.coverage()
                .forEach((language, share) -> coverage.merge(language, share / shelves.size(), Double::sum)));
        return coverage;
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

    /** The share of its units that a module has on average, 0-1, for every language that any has been translated into. */
    public SortedMap<String, Double> coverage() {
        return Collections.unmodifiableSortedMap(state.coverage());
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

    /** What there is to translate: the catalogue, the modules in their order, the interface. */
    public List<String> groups() {
        var modules = modules().stream().map(LearningModule::id);
        return Stream.of(Stream.of(CatalogueSource.ID), modules, Stream.of(InterfaceSource.ID))
                .flatMap(ids -> ids)
                .toList();
    }

    /**
     * A group's units in reading order.
     *
     * @throws Problem not found
     */
    public List<SourceUnit> units(String group) {
        return switch (group) {
            case CatalogueSource.ID -> catalogue().units();
            case InterfaceSource.ID -> ui.source().units();
            default -> getShelf(group).manuscript().units();
        };
    }

    /**
     * A group's texts in all languages.
     *
     * @throws Problem not found
     */
    public UnitTexts texts(String group) {
        return switch (group) {
            case CatalogueSource.ID -> catalogueTexts();
            case InterfaceSource.ID -> ui.texts();
            default -> getShelf(group).texts();
        };
    }

    /** Audiences, topics and paths. */
    public CatalogueSource catalogue() {
        return state.catalogue();
    }

    public UnitTexts catalogueTexts() {
        return state.catalogueTexts();
    }
}
