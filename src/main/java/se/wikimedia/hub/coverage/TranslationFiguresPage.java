package se.wikimedia.hub.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** How far every language is. */
@Named
@RequestScoped
@Route("/figures/translations")
@PermitAll
public class TranslationFiguresPage implements Visited {

    @Inject
    CoverageFigures figures;

    private List<Share> languages = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        languages = figures.languages().stream()
                .sorted(Comparator.comparing(Share::current).reversed().thenComparing(Share::key))
                .toList();
        return Optional.empty();
    }

    /** Those first that have most. */
    public List<Share> getLanguages() {
        return languages;
    }
}
