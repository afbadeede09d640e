package se.wikimedia.hub.impact;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Tours;

/** Whom the tours reach, in figures. */
@Named
@RequestScoped
@Route("/figures/tours")
@PermitAll
public class TourFiguresPage implements Visited {

    @Inject
    TourFigures service;

    @Inject
    Tours tours;

    @Inject
    ReaderLanguage reader;

    @Inject
    Texts texts;

    private @Nullable Impact impact;
    private final Map<String, String> titles = new HashMap<>();

    @Override
    public Optional<String> visit(Visit visit) {
        impact = service.get();
        for (var row : impact.tours().rows()) {
            titles.put(row.key(), tours.get(row.key()).title());
        }
        return Optional.empty();
    }

    public Impact getImpact() {
        return Optional.ofNullable(impact).orElseThrow();
    }

    /** A tier with its regions. */
    public record Tier(String key, Ladder regions) {}

    public List<Tier> getTiers() {
        return getImpact().regions().entrySet().stream()
                .map(each -> new Tier(each.getKey(), each.getValue()))
                .toList();
    }

    /** A group's name; {@code of} tells what divides. */
    public String name(String of, String key) {
        if (key.isEmpty()) {
            return texts.text("impact.nowhere");
        }
        return switch (of) {
            case "tier" -> texts.text("people.tier." + key);
            case "region" -> key.matches("[A-Z]{2}") ? reader.countryName(key) : key;
            case "language" -> reader.nameOf(key);
            case "tour" -> Objects.requireNonNullElse(titles.get(key), key);
            default -> texts.text("impact.all");
        };
    }
}
