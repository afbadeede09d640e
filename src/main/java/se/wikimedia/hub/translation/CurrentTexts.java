package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Translation;

/** What stands in each place today, for those who put it before readers. */
@ApplicationScoped
public class CurrentTexts {

    @Inject
    TextRepository repository;

    /** By group, language (BCP 47) and the key of the unit. */
    @Transactional
    public Map<String, Map<String, Map<String, Translation>>> all() {
        var places = new HashMap<Place, List<UnitText>>();
        repository.newest().forEach(text -> places.computeIfAbsent(text.place(), any -> new ArrayList<>())
                .add(text));
        var reviews = repository.reviews().stream().collect(Collectors.groupingBy(UnitReview::unitText));
        var all = new HashMap<String, Map<String, Map<String, Translation>>>();
        places.forEach((place, texts) -> {
            var said = texts.stream()
                    .flatMap(text -> reviews.getOrDefault(text.id(), List.of()).stream())
                    .toList();
            new History(texts, said).translation().ifPresent(translation -> all.computeIfAbsent(
                            place.group(), group -> new HashMap<>())
                    .computeIfAbsent(place.language(), language -> new HashMap<>())
                    .put(place.unit(), translation));
        });
        return all;
    }

    @Transactional
    public Optional<Translation> find(Place place) {
        return new History(repository.texts(place), repository.reviews(place)).translation();
    }
}
