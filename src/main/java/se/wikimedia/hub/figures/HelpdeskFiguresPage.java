package se.wikimedia.hub.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What people asked in public and what came of it, in figures. */
@Named
@RequestScoped
@Route("/figures/helpdesk")
@PermitAll
public class HelpdeskFiguresPage implements Visited {

    @Inject
    HelpdeskFigures service;

    @Inject
    ReaderLanguage reader;

    private @Nullable Figures figures;

    @Override
    public Optional<String> visit(Visit visit) {
        figures = service.get();
        return Optional.empty();
    }

    public Figures getFigures() {
        return Optional.ofNullable(figures).orElseThrow();
    }

    /** A tier with its regions. */
    public record Tier(String key, Figures.Table regions) {}

    public List<Tier> getTiers() {
        return getFigures().regions().entrySet().stream()
                .map(each -> new Tier(each.getKey(), each.getValue()))
                .toList();
    }

    /** A country's name in the reader's language, or the region as the list of communities calls it. */
    public String place(String region) {
        return region.matches("[A-Z]{2}")
                ? new Locale.Builder().setRegion(region).build().getDisplayCountry(reader.getLocale())
                : region;
    }
}
