package se.wikimedia.hub.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.reading.CatalogueReading;
import se.wikimedia.hub.reading.ModuleFilter;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** All modules, with filters that are part of the address. */
@Named
@RequestScoped
@Route("/modules")
@PermitAll
public class CataloguePage implements Visited {

    private static final List<Integer> LENGTHS = List.of(45, 60, 90);

    @Inject
    Reading reading;

    @Inject
    CatalogueReading catalogue;

    @Inject
    ModuleCards cards;

    @Inject
    ReaderLanguage reader;

    private ModuleFilter filter = new ModuleFilter(null, null, null, null, null);
    private String words = "";

    @Override
    public Optional<String> visit(Visit visit) {
        words = visit.parameter("q").orElse("");
        filter = new ModuleFilter(
                visit.parameter("audience").orElse(null),
                visit.parameter("topic").orElse(null),
                visit.parameter("q").orElse(null),
                visit.parameter("translated").map(yes -> reader.getTag()).orElse(null),
                visit.parameter("minutes").flatMap(CataloguePage::minutes).orElse(null));
        return Optional.empty();
    }

    private static Optional<Integer> minutes(String parameter) {
        return LENGTHS.stream()
                .filter(length -> parameter.equals(length.toString()))
                .findFirst();
    }

    public List<ModuleCard> getModules() {
        return cards.of(filter.of(reading.modules(reader.getTag())));
    }

    public List<CatalogueReading.Entry> getAudiences() {
        return catalogue.audiences(reader.getTag());
    }

    public List<CatalogueReading.Entry> getTopics() {
        return catalogue.topics(reader.getTag());
    }

    public List<CatalogueReading.PathReading> getPaths() {
        return catalogue.paths(reader.getTag());
    }

    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public String getWords() {
        return words;
    }

    public boolean isAudience(String key) {
        return key.equals(filter.audience());
    }

    public boolean isTopic(String key) {
        return key.equals(filter.topic());
    }

    public boolean isLength(Integer minutes) {
        return minutes.equals(filter.mostMinutes());
    }

    public boolean isTranslated() {
        return filter.translatedInto() != null;
    }
}
