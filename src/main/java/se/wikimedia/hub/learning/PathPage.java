package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A path: what it gives, its modules in the order in which they can be done and why, and where one stands. */
@Named
@RequestScoped
@Route("/paths/{path}")
@PermitAll
public class PathPage implements Visited {

    @Inject
    CatalogueReading catalogue;

    @Inject
    ModuleCards cards;

    @Inject
    ReaderLanguage reader;

    private CatalogueReading.@Nullable PathReading path;
    private List<ModuleCard> modules = List.of();

    /** A module of the path and what comes before it. */
    public record Step(ModuleCard card, List<Before> before) {}

    /** What a module builds on, on the path or beside it. */
    public record Before(ModuleCard card, boolean onPath) {}

    @Override
    public Optional<String> visit(Visit visit) {
        path = catalogue.path(visit.segment("path"), reader.getTag());
        return Optional.empty();
    }

    public CatalogueReading.PathReading getPath() {
        return Show.opened(path);
    }

    /** In the order in which they can be done. */
    public List<Step> getSteps() {
        return getModules().stream().map(this::step).toList();
    }

    private Step step(ModuleCard card) {
        var before = card.module().requires().stream()
                .flatMap(id -> cards.find(id).stream())
                .map(each -> new Before(
                        each, getPath().modules().contains(each.module().id())))
                .toList();
        return new Step(card, before);
    }

    private List<ModuleCard> getModules() {
        if (modules.isEmpty()) {
            modules = getPath().modules().stream()
                    .flatMap(id -> cards.find(id).stream())
                    .toList();
        }
        return modules;
    }

    public int getCompleted() {
        return (int) getModules().stream().filter(ModuleCard::completed).count();
    }

    public int getMinutesLeft() {
        return getModules().stream().mapToInt(ModuleCard::minutesLeft).sum();
    }

    /** The first module that is left to do. */
    public Optional<ModuleCard> getNext() {
        return getModules().stream().filter(card -> !card.completed()).findFirst();
    }

    /** What is earned on the way. */
    public List<ModuleCard> getWithBadge() {
        return getModules().stream()
                .filter(card -> card.module().badge().isPresent())
                .toList();
    }
}
