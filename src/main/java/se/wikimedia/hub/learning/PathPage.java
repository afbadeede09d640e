package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A path: its modules in order and where one stands. */
@Named
@RequestScoped
@Route("/paths/{path}")
@PermitAll
public class PathPage implements Visited {

    @Inject
    CatalogueReading catalogue;

    @Inject
    Reading reading;

    @Inject
    ModuleCards cards;

    @Inject
    ReaderLanguage reader;

    private CatalogueReading.@Nullable PathReading path;

    @Override
    public Optional<String> visit(Visit visit) {
        path = catalogue.path(visit.segment("path"), reader.getTag());
        return Optional.empty();
    }

    public CatalogueReading.PathReading getPath() {
        return Show.opened(path);
    }

    public List<ModuleCard> getModules() {
        return cards.of(getPath().modules().stream()
                .map(id -> reading.module(id, reader.getTag()))
                .toList());
    }

    public int getMinutes() {
        return getModules().stream().mapToInt(card -> card.module().minutes()).sum();
    }
}
