package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.manuscript.InterfaceSource;

/** What stands in each place today, for those who put it before readers. */
@ApplicationScoped
public class CurrentTexts {

    @Inject
    TextRepository repository;

    /** A text that readers saw once, or see now. */
    public record AcceptedText(Place place, Translation translation) {}

    /** Of modules and catalogue, by group, language (BCP 47) and the key of the unit. */
    @Transactional
    public Map<String, Map<String, Map<String, Translation>>> all() {
        return byGroup(repository.newestBut(InterfaceSource.ID), repository.reviews());
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

    /** Where somebody has written in a language, be it only a suggestion. */
    @Transactional
    public Set<Place> placesOf(long person, String language) {
        return repository.textsOf(person, language).stream()
                .map(UnitText::place)
                .collect(Collectors.toSet());
    }

    /** Where somebody has suggested something in a language that nobody has decided on, be it beside an accepted text. */
    @Transactional
    public Set<Place> placesWithSuggestions(String language) {
        var reviews = repository.reviewsInto(language).stream().collect(Collectors.groupingBy(UnitReview::unitText));
        return repository.textsBesideSuggestions(language).stream()
                .collect(Collectors.groupingBy(UnitText::place))
                .entrySet()
                .stream()
                .filter(each -> !history(each.getValue(), reviews).suggestions().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The number of the newest text in a group and language; 0 before there is any. */
    @Transactional
    public long newest(String group, String language) {
        return repository.texts(group, language).stream()
                .mapToLong(UnitText::id)
                .max()
                .orElse(0);
    }

    /** What there is in a place, and what there was when a file was written. */
    public record Past(Set<String> texts, Set<Translation> accepted, int stepThen) {}

    /**
     * By the key of the unit.
     *
     * @param newestThen the {@link #newest} text at the time of the file
     */
    @Transactional
    public Map<String, Past> past(String group, String language, long newestThen) {
        var past = new HashMap<String, Past>();
        repository.texts(group, language).stream()
                .collect(Collectors.groupingBy(text -> text.place().unit()))
                .forEach((unit, texts) -> past.put(unit, past(texts, newestThen)));
        return past;
    }

    private static Past past(List<UnitText> texts, long newestThen) {
        return new Past(
                texts.stream().map(UnitText::text).collect(Collectors.toSet()),
                texts.stream()
                        .filter(UnitText::isAccepted)
                        .map(text -> new Translation(text.text(), text.source(), UnitState.TRANSLATED))
                        .collect(Collectors.toSet()),
                texts.stream()
                        .filter(text -> text.id() <= newestThen)
                        .mapToInt(UnitText::step)
                        .max()
                        .orElse(0));
    }

    private static Map<String, Map<String, Map<String, Translation>>> byGroup(
            List<UnitText> newest, List<UnitReview> said) {
        var reviews = said.stream().collect(Collectors.groupingBy(UnitReview::unitText));
        var byGroup = new HashMap<String, Map<String, Map<String, Translation>>>();
        newest.stream().collect(Collectors.groupingBy(UnitText::place)).forEach((place, texts) -> {
            history(texts, reviews).translation().ifPresent(translation -> byGroup.computeIfAbsent(
                            place.group(), group -> new HashMap<>())
                    .computeIfAbsent(place.language(), language -> new HashMap<>())
                    .put(place.unit(), translation));
        });
        return byGroup;
    }

    /** @param reviews by the text that they are of */
    private static History history(List<UnitText> texts, Map<Long, List<UnitReview>> reviews) {
        var ofThese = texts.stream()
                .flatMap(text -> reviews.getOrDefault(text.id(), List.of()).stream())
                .toList();
        return new History(texts, ofThese);
    }
}
