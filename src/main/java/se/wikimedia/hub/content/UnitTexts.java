package se.wikimedia.hub.content;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;

/**
 * The texts of a group's units in all languages, immutable. A reader gets of each unit: their language's current
 * translation, else its outdated one, else the same of each language of the fallback chain, else the source. In a
 * language that shows its readers reviewed texts only, that is the newest reviewed one.
 */
public final class UnitTexts {

    private final String sourceLanguage;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Map<String, Translation>> byLanguage;
    private final Map<String, Set<String>> outdated = new HashMap<>();
    private final SourceMeanings meanings;
    private final Set<String> reviewedOnly;

    /** @param byLanguage translations by language (BCP 47) and then by the key of their unit */
    public UnitTexts(
            String sourceLanguage,
            List<SourceUnit> units,
            Map<String, Map<String, Translation>> byLanguage,
            SourceMeanings meanings) {
        this.sourceLanguage = sourceLanguage;
        this.byLanguage = byLanguage;
        this.meanings = meanings;
        this.reviewedOnly = Set.of();
        units.forEach(unit -> sources.put(unit.key(), unit.text()));
        byLanguage.forEach((language, texts) -> outdated.put(language, outdated(texts)));
    }

    /** Found out once, because every reading of a unit asks for it. */
    private Set<String> outdated(Map<String, Translation> texts) {
        var keys = new HashSet<String>();
        texts.forEach((key, translation) -> {
            var today = sources.get(key);
            if (today != null && isOutdated(key, translation, today)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private boolean isOutdated(String key, Translation translation, String today) {
        return !meanings.areAlike(key, translation.source(), today)
                && Carried.over(translation.text(), translation.source(), today).isEmpty();
    }

    private UnitTexts(UnitTexts other, Map<String, Map<String, Translation>> byLanguage, Set<String> reviewedOnly) {
        this.sourceLanguage = other.sourceLanguage;
        this.sources.putAll(other.sources);
        this.byLanguage = byLanguage;
        this.meanings = other.meanings;
        this.reviewedOnly = Set.copyOf(reviewedOnly);
        byLanguage.forEach((language, texts) -> outdated.put(language, outdated(texts)));
    }

    /** The same texts with another translation of one unit. */
    public UnitTexts with(String language, String key, Translation translation) {
        var all = new HashMap<>(byLanguage);
        var texts = new HashMap<>(all.getOrDefault(language, Map.of()));
        texts.put(key, translation);
        all.put(language, texts);
        return new UnitTexts(this, all, reviewedOnly);
    }

    /** The same units with the translations that the others have. */
    public UnitTexts withTranslationsOf(UnitTexts others) {
        return new UnitTexts(this, others.byLanguage, reviewedOnly);
    }

    /** The same texts; readers of these languages (BCP 47) get reviewed ones only. */
    public UnitTexts withReviewedOnly(Set<String> languages) {
        return languages.equals(reviewedOnly) ? this : new UnitTexts(this, byLanguage, languages);
    }

    /** As it is in this language, also a suggestion that readers don't see. */
    public Optional<Translation> translation(String key, String language) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    /** Those that anything has been translated into, be it only suggested. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(byLanguage.keySet());
    }

    /** BCP 47. */
    public String sourceLanguage() {
        return sourceLanguage;
    }

    /** In reading order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(sources.keySet());
    }

    public boolean has(String key) {
        return sources.containsKey(key);
    }

    /** The text in every language that has one; the source included. */
    public List<String> everyWording(String key) {
        var translations = byLanguage.values().stream()
                .map(texts -> texts.get(key))
                .filter(each -> each != null && each.isForReaders())
                .map(Translation::text);
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(source(key)), translations)
                .distinct()
                .toList();
    }

    /**
     * @throws Problem not found, where the group has no such unit
     */
    public ShownText shown(String key, String language) {
        var source = source(key);
        var own = readable(key, language, source);
        var state = stateForReaders(key, language, own);
        if (own != null) {
            return new ShownText(key, own.textFor(source), language, state);
        }
        for (var fallback : Languages.standard().fallbacks(language)) {
            var other = readable(key, fallback, source);
            if (other != null) {
                return new ShownText(key, other.textFor(source), fallback, state);
            }
        }
        return new ShownText(key, source, sourceLanguage, state);
    }

    private @Nullable Translation readable(String key, String language, String source) {
        if (language.equals(sourceLanguage)) {
            return new Translation(source, source, UnitState.SOURCE);
        }
        var translation = byLanguage.getOrDefault(language, Map.of()).get(key);
        if (translation == null || reviewedOnly.contains(language)) {
            return translation == null ? null : translation.reviewed();
        }
        return translation.isForReaders() ? translation : null;
    }

    /** Where readers get reviewed texts only, another is no more to them than a suggestion. */
    private UnitState stateForReaders(String key, String language, @Nullable Translation readable) {
        var state = state(key, language);
        if (!reviewedOnly.contains(language) || state == UnitState.SOURCE || state == UnitState.MISSING) {
            return state;
        }
        return readable == null ? UnitState.SUGGESTED : state(key, language, readable);
    }

    /**
     * The text that translators translate today.
     *
     * @throws Problem not found, where the group has no such unit
     */
    public String source(String key) {
        var source = sources.get(key);
        if (source == null) {
            throw Problem.notFound();
        }
        return source;
    }

    /** What the unit is in this language. */
    public UnitState state(String key, String language) {
        return state(key, language, translation(key, language));
    }

    /** What the unit would be in this language with this translation. */
    public UnitState state(String key, String language, Optional<Translation> translation) {
        if (language.equals(sourceLanguage)) {
            return UnitState.SOURCE;
        }
        return translation.map(each -> state(key, language, each)).orElse(UnitState.MISSING);
    }

    private UnitState state(String key, String language, Translation translation) {
        if (!translation.isForReaders()) {
            return UnitState.SUGGESTED;
        }
        boolean known =
                translation.equals(byLanguage.getOrDefault(language, Map.of()).get(key));
        boolean old = known
                ? outdated.getOrDefault(language, Set.of()).contains(key)
                : isOutdated(key, translation, source(key));
        return old ? UnitState.OUTDATED : translation.state();
    }

    /** Every text that the unit ever had in the source, as far as is known. */
    public Set<String> everySource(String key) {
        return Set.copyOf(meanings.byUnit().getOrDefault(key, Map.of()).keySet());
    }

    /** The share of units, 0-1, whose translation is current, for every language that has any; the source's is 1. */
    public SortedMap<String, Double> coverage() {
        var coverage = new TreeMap<String, Double>();
        byLanguage.keySet().forEach(language -> {
            long current = current(language);
            if (current > 0) {
                coverage.put(language, (double) current / sources.size());
            }
        });
        coverage.put(sourceLanguage, 1.0);
        return coverage;
    }

    long current(String language) {
        return sources.keySet().stream()
                .map(key -> state(key, language))
                .filter(state ->
                        state == UnitState.TRANSLATED || state == UnitState.REVIEWED || state == UnitState.SOURCE)
                .count();
    }

    int size() {
        return sources.size();
    }
}
