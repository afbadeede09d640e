package se.wikimedia.hub.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitTexts;
import se.wikimedia.hub.translation.CurrentTexts.Past;

/**
 * The sources that units have and had, for files that hold none. Where a file doesn't even tell which of them a text was
 * made from, it is sure only for a unit that never had another one.
 */
final class KnownSources {

    private final UnitTexts texts;
    private final Map<String, Past> past;
    private final Map<String, String> units = new HashMap<>();

    /** @param past by the key of the unit */
    KnownSources(UnitTexts texts, Map<String, Past> past) {
        this.texts = texts;
        this.past = past;
        texts.keys().forEach(unit -> units.put(BundleForm.key(unit), unit));
    }

    /** With the unit's own key and the source; as it is where the file holds them. */
    FileEntry complete(FileEntry entry) {
        return entry.mark().map(mark -> complete(entry, mark)).orElse(entry);
    }

    private FileEntry complete(FileEntry entry, String mark) {
        var unit = units.getOrDefault(entry.key(), entry.key());
        if (!texts.has(unit)) {
            return entry;
        }
        var sources = sources(unit);
        boolean isSure = !mark.isEmpty() || sources.size() == 1;
        var source = mark.isEmpty()
                ? texts.source(unit)
                : sources.stream()
                        .filter(each -> BundleForm.mark(each).equals(mark))
                        .findFirst()
                        .orElse("");
        return new FileEntry(unit, source, entry.text(), isSure ? entry.state() : FileEntry.State.FUZZY, entry.line());
    }

    /** Today's first. */
    Set<String> sources(String unit) {
        var sources = new LinkedHashSet<>(List.of(texts.source(unit)));
        sources.addAll(texts.everySource(unit));
        var before = past.get(unit);
        if (before != null) {
            before.accepted().stream().map(Translation::source).forEach(sources::add);
        }
        return sources;
    }
}
