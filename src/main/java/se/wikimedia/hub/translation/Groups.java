package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ShelvedModule;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.CatalogueSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.manuscript.SourceUnit.Kind;
import se.wikimedia.hub.shared.problem.Problem;

/** What there is to translate. */
@ApplicationScoped
class Groups {

    @Inject
    Library library;

    /**
     * @param path the first path that leads through the module; null for one on no path, and for the catalogue
     */
    record Group(String id, List<SourceUnit> units, UnitTexts texts, Optional<String> path) {

        /** @throws Problem not found */
        SourceUnit unit(String key) {
            return units.stream()
                    .filter(unit -> unit.key().equals(key))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
        }
    }

    /** The catalogue, then the modules in the order of the paths, then the others. */
    List<Group> all() {
        var groups = new ArrayList<>(List.of(catalogue()));
        library.shelves().forEach(shelf -> groups.add(module(shelf)));
        return groups;
    }

    /** @throws Problem not found */
    Group get(String id) {
        return id.equals(CatalogueSource.ID) ? catalogue() : module(library.getShelf(id));
    }

    private Group catalogue() {
        return new Group(CatalogueSource.ID, library.catalogue().units(), library.catalogueTexts(), Optional.empty());
    }

    private Group module(ShelvedModule shelf) {
        var id = shelf.module().id();
        var path = library.catalogue().paths().stream()
                .filter(each -> each.modules().contains(id))
                .map(each -> each.key())
                .findFirst();
        return new Group(id, shelf.manuscript().units(), shelf.texts(), path);
    }

    static Form form(SourceUnit unit) {
        return unit.kind().compareTo(Kind.HEADING) >= 0 && unit.kind().compareTo(Kind.RULE) <= 0
                ? Form.BLOCK
                : Form.LINE;
    }
}
