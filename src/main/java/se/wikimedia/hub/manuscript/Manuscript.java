package se.wikimedia.hub.manuscript;

import java.util.List;
import java.util.Objects;

/**
 * One module's folder without an error in it.
 *
 * @param lessons in order
 * @param hash SHA-256, in hex, over all files of the module; the same hash, the same module
 */
public record Manuscript(ModuleSource module, List<LessonSource> lessons, List<FileSource> files, String hash) {

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
