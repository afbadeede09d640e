package se.wikimedia.hub.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.folio.LessonSheet;
import se.wikimedia.hub.folio.TreeMerge;
import se.wikimedia.hub.folio.YamlSheet;

/** Two states of one of a module's text files put together, by what both came from. */
final class FileMerge {

    /** @param text null where the file is removed */
    record Merged(@Nullable String text) {}

    private FileMerge() {}

    /**
     * Empty where they contradict each other; null stands for a file that isn't there.
     */
    static Optional<Merged> of(String file, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return Optional.of(new Merged(mine));
        }
        if (Objects.equals(base, mine)) {
            return Optional.of(new Merged(theirs));
        }
        if (mine == null || theirs == null) {
            return Optional.empty();
        }
        String before = base == null ? "" : base;
        return (file.endsWith(".md") ? lesson(before, mine, theirs) : sheet(before, mine, theirs)).map(Merged::new);
    }

    private static Optional<String> lesson(String base, String mine, String theirs) {
        LessonSheet published = LessonSheet.read(theirs);
        return LessonTyped.of(LessonSheet.read(mine))
                .mergedWith(LessonTyped.of(published), LessonTyped.of(LessonSheet.read(base)))
                .map(typed -> published
                        .edited(typed.title(), typed.minutes(), typed.markdown())
                        .file());
    }

    private static Optional<String> sheet(String base, String mine, String theirs) {
        Map<String, Object> before = base.isEmpty() ? Map.of() : YamlSheet.read(base, "files");
        return TreeMerge.of(before, YamlSheet.read(mine, "files"), YamlSheet.read(theirs, "files"))
                .map(merged -> merged.size() == 1 && merged.get("files") instanceof List<?> list
                        ? YamlSheet.write(list)
                        : YamlSheet.write(merged));
    }
}
