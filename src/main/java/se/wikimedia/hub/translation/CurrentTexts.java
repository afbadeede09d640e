package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;

/** What stands in each place today, for those who put it before readers. */
@ApplicationScoped
public class CurrentTexts {

    @Inject
    TextRepository repository;

    /** By group, language (BCP 47) and the key of the unit. */
    @Transactional
    public Map<String, Map<String, Map<String, Translation>>> all() {
        return byGroup(repository.newest(), repository.reviews());
    }

    /** By language and the key of the unit. */
    @Transactional
    public Map<String, Map<String, Translation>> of(String group) {
        return byGroup(repository.newest(group), repository.reviews(group)).getOrDefault(group, Map.of());
    }

    /** Every text that was ever accepted for the lesson's units, the oldest first. */
    @Transactional
    public List<AcceptedText> everAccepted(String module, String lesson) {
        return repository.acceptedOfLesson(module, lesson).stream()
                .map(text -> new AcceptedText(
                        text.place(), new Translation(text.text(), text.source(), UnitState.TRANSLATED)))
                .toList();
    }

    @Transactional
    public Optional<Translation> find(Place place) {
        return new History(repository.texts(place), repository.reviews(place)).translation();
    }

    private static Map<String, Map<String, Map<String, Translation>>> byGroup(
            List<UnitText> newest, List<UnitReview> said) {
        var reviews = said.stream().collect(Collectors.groupingBy(UnitReview::unitText));
        var byGroup = new HashMap<String, Map<String, Map<String, Translation>>>();
        newest.stream().collect(Collectors.groupingBy(UnitText::place)).forEach((place, texts) -> {
            var ofThese = texts.stream()
                    .flatMap(text -> reviews.getOrDefault(text.id(), List.of()).stream())
                    .toList();
            new History(texts, ofThese).translation().ifPresent(translation -> byGroup.computeIfAbsent(
                            place.group(), group -> new HashMap<>())
                    .computeIfAbsent(place.language(), language -> new HashMap<>())
                    .put(place.unit(), translation));
        });
        return byGroup;
    }
}
