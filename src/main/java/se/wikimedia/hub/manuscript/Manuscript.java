package se.wikimedia.hub.manuscript;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One module's folder without an error in it.
 *
 * @param lessons in order
 * @param hash SHA-256, in hex, over all files of the module; the same hash, the same module
 * @param texts the text files just as they were, by path in the module's folder; empty when that isn't known
 */
public record Manuscript(
        ModuleSource module,
        List<LessonSource> lessons,
        List<FileSource> files,
        String hash,
        SortedMap<String, String> texts) {

    /** Documents from before texts were kept have none. */
    @SuppressWarnings("NullAway")
    public Manuscript {
        texts = texts == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The same without the files' texts, which only those need who write it out again. */
    public Manuscript withoutTexts() {
        return new Manuscript(module, lessons, files, hash, Collections.emptySortedMap());
    }

    /** The author's figure, else the sum of the lessons that give one. */
    public int minutes() {
        Integer stated = module.minutes();
        return stated != null
                ? stated
                : lessons.stream()
                        .map(LessonSource::minutes)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    /** Every text to translate, in reading order. */
    public List<SourceUnit> units() {
        return Units.of(this);
    }
}
