package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.InterfaceSource;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.manuscript.SourceUnit.Kind;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Messages;

/** What there is to translate. */
@ApplicationScoped
public class Groups {

    @Inject
    Library library;

    @Inject
    Messages messages;

    /**
     * @param path the first path that leads through the module; empty for one on no path, and for the catalogue
     */
    public record Group(String id, List<SourceUnit> units, UnitTexts texts, Optional<String> path) {

        /** @throws Problem not found */
        public SourceUnit unit(String key) {
            return units.stream()
                    .filter(unit -> unit.key().equals(key))
                    .findFirst()
                    .orElseThrow(Problem::notFound);
        }
    }

    /** The catalogue, then the modules in the order of the paths, then the others, then the interface. */
    public List<Group> all() {
        return library.groups().stream().map(this::get).toList();
    }

    /** @throws Problem not found */
    public Group get(String id) {
        var path = library.catalogue().paths().stream()
                .filter(each -> each.modules().contains(id))
                .map(each -> each.key())
                .findFirst();
        return new Group(id, library.units(id), library.texts(id), path);
    }

    /** What translators should know about a message of the interface. */
    Optional<String> documentation(Place place) {
        return place.group().equals(InterfaceSource.ID) ? messages.documentation(place.unit()) : Optional.empty();
    }

    public static Form form(SourceUnit unit) {
        if (unit.kind() == Kind.MESSAGE) {
            return Form.MESSAGE;
        }
        return unit.kind().isBlock() ? Form.BLOCK : Form.LINE;
    }
}
