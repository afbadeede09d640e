package se.wikimedia.hub.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.LessonSource;
import se.wikimedia.hub.manuscript.Manuscript;

/**
 * What the checks of one module ask of all modules and of the catalogue.
 *
 * @param modules by id
 * @param hasCatalogue false when nobody can tell which audiences and topics there are
 * @param audiences keys of the catalogue
 * @param topics keys of the catalogue
 */
public record Neighbours(
        Map<String, Neighbour> modules, boolean hasCatalogue, Set<String> audiences, Set<String> topics) {

    /**
     * A module as the others see it.
     *
     * @param lessons ids
     * @param requires ids of modules
     */
    public record Neighbour(Set<String> lessons, Collection<String> requires) {}

    public static Neighbours of(Collection<Manuscript> manuscripts, CatalogueSource catalogue) {
        Map<String, Neighbour> modules = new HashMap<>();
        manuscripts.forEach(each -> modules.put(
                each.module().id(),
                new Neighbour(
                        each.lessons().stream().map(LessonSource::id).collect(Collectors.toSet()),
                        each.module().requires())));
        return new Neighbours(modules, true, keys(catalogue.audiences()), keys(catalogue.topics()));
    }

    private static Set<String> keys(Collection<CatalogueSource.Entry> entries) {
        return entries.stream().map(CatalogueSource.Entry::key).collect(Collectors.toSet());
    }

    Neighbours with(String id, Neighbour module) {
        Map<String, Neighbour> all = new HashMap<>(modules);
        all.put(id, module);
        return new Neighbours(all, hasCatalogue, audiences, topics);
    }
}
