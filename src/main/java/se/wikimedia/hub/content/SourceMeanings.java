package se.wikimedia.hub.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.manuscript.SourceUnit;
import se.wikimedia.hub.revision.EditWeight;

/**
 * Which of the source texts that a group's units ever had say the same. An edit that is minor, by its weight or because
 * its author says so, keeps the meaning; any other begins a new one. A text that comes back has the meaning it had.
 *
 * @param byUnit meanings, numbered from 1, by the key of the unit and then by the text
 */
public record SourceMeanings(Map<String, Map<String, Integer>> byUnit) {

    /** Nothing is known; texts are compared by the weight of the edit alone. */
    public static final SourceMeanings NONE = new SourceMeanings(Map.of());

    /** A text of a unit and what it means. */
    public record Meant(String key, String text, int meaning) {}

    /**
     * Whether a translation made from one text is good for the other. A text from elsewhere, which this unit never had,
     * is judged by its words: it means what a text means from which it differs by a minor edit.
     */
    public boolean areAlike(String key, String madeFrom, String today) {
        if (madeFrom.equals(today)) {
            return true;
        }
        var known = byUnit.getOrDefault(key, Map.of());
        Integer one = known.get(madeFrom);
        Integer other = known.get(today);
        if (one != null && other != null) {
            return one.equals(other);
        }
        return isMinor(madeFrom, today)
                || known.entrySet().stream()
                        .anyMatch(each -> each.getValue().equals(other) && isMinor(madeFrom, each.getKey()));
    }

    private static boolean isMinor(String before, String after) {
        return EditWeight.of(before, after) != EditWeight.MAJOR;
    }

    /**
     * What an edit adds or changes.
     *
     * @param before the units before it; none for a new module
     * @param minor keys of the units whose author says that the edit doesn't touch their meaning
     */
    public List<Meant> edited(List<SourceUnit> before, List<SourceUnit> after, Set<String> minor) {
        var old = new HashMap<String, String>();
        before.forEach(unit -> old.put(unit.key(), unit.text()));
        var meant = new ArrayList<Meant>();
        after.forEach(unit -> meant.addAll(edited(unit, old.get(unit.key()), minor.contains(unit.key()))));
        return meant;
    }

    private List<Meant> edited(SourceUnit unit, @Nullable String before, boolean minor) {
        var meanings = new HashMap<>(byUnit.getOrDefault(unit.key(), Map.of()));
        var meant = new HashMap<String, Integer>();
        if (before != null && !meanings.containsKey(before)) {
            // taken in by a version of the hub that did not keep meanings
            meant.put(before, next(meanings));
            meanings.putAll(meant);
        }
        var text = unit.text();
        if (before != null && minor && !before.equals(text)) {
            join(meanings, before, text, meant);
        } else if (!meanings.containsKey(text)) {
            meant.put(text, alike(meanings, text).orElseGet(() -> next(meanings)));
        }
        return meant.entrySet().stream()
                .map(each -> new Meant(unit.key(), each.getKey(), each.getValue()))
                .toList();
    }

    /** What a text means from which this one differs by a minor edit; a unit may come back with one. */
    private static Optional<Integer> alike(Map<String, Integer> meanings, String text) {
        return meanings.entrySet().stream()
                .filter(known -> isMinor(known.getKey(), text))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    /** Where both have had a meaning of their own, all that meant either now means the same. */
    private static void join(Map<String, Integer> meanings, String before, String text, Map<String, Integer> meant) {
        Integer kept = meanings.get(before);
        Integer given = meanings.get(text);
        meant.put(text, kept);
        meanings.forEach((other, meaning) -> {
            if (meaning.equals(given)) {
                meant.put(other, kept);
            }
        });
    }

    private static int next(Map<String, Integer> meanings) {
        return meanings.isEmpty() ? 1 : Collections.max(meanings.values()) + 1;
    }
}
