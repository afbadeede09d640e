package se.wikimedia.hub.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.wikimedia.hub.content.UnitState;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.revision.EditWeight;

/**
 * What publishing does to the translations.
 *
 * @param unhurt languages of which everything that is current stays so
 * @param hurt languages of which something becomes outdated
 * @param outdated units of which a translation becomes outdated
 * @param added units to be translated
 * @param removed units that nobody reads any more; their translations are kept
 */
public record TranslationEffect(int unhurt, int hurt, int outdated, int added, int removed) {

    private static final Set<UnitState> CURRENT = Set.of(UnitState.TRANSLATED, UnitState.REVIEWED);

    public static final TranslationEffect NONE = new TranslationEffect(0, 0, 0, 0, 0);

    /** Whether there is anything to tell. */
    public boolean isTouching() {
        return hurt + outdated + added + removed > 0;
    }

    /** @param minor whether the author has marked the edit of a unit, by its key, as minor */
    static TranslationEffect of(
            List<SourceUnit> before,
            List<SourceUnit> after,
            UnitTexts texts,
            Set<String> languages,
            Predicate<String> minor) {
        Map<String, String> was = new HashMap<>();
        before.forEach(unit -> was.put(unit.key(), unit.text()));
        List<String> edited = after.stream()
                .filter(unit -> was.containsKey(unit.key()))
                .filter(unit -> EditWeight.of(was.getOrDefault(unit.key(), ""), unit.text()) == EditWeight.MAJOR)
                .map(SourceUnit::key)
                .filter(key -> !minor.test(key))
                .toList();
        int hurt = (int) languages.stream()
                .filter(language -> edited.stream().anyMatch(key -> isCurrent(texts, key, language)))
                .count();
        int outdated = (int) edited.stream()
                .filter(key -> languages.stream().anyMatch(language -> isCurrent(texts, key, language)))
                .count();
        int kept =
                (int) after.stream().filter(unit -> was.containsKey(unit.key())).count();
        return new TranslationEffect(languages.size() - hurt, hurt, outdated, after.size() - kept, was.size() - kept);
    }

    private static boolean isCurrent(UnitTexts texts, String key, String language) {
        return texts.has(key) && CURRENT.contains(texts.state(key, language));
    }
}
