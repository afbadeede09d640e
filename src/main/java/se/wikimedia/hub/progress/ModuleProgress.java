package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.LearningModule;

/**
 * Where a person stands with a module.
 *
 * @param module its id
 * @param lessons the current ones, in order
 * @param completedAt since when the module is completed; stays when lessons are added
 * @param badge whether completing it has earned a badge
 */
public record ModuleProgress(
        String module, List<LessonStanding> lessons, Optional<Instant> completedAt, boolean badge) {

    static ModuleProgress of(
            LearningModule module, Map<String, LessonProgress> progress, @Nullable ModuleCompletion completion) {
        return new ModuleProgress(
                module.id(),
                module.lessons().stream()
                        .map(lesson -> LessonStanding.of(lesson, progress.get(lesson.permanentId())))
                        .toList(),
                Optional.ofNullable(completion).map(ModuleCompletion::completedAt),
                completion != null && (completion.badge() || module.hasBadge()));
    }

    /** The lesson with this id in the module; nothing where it is none of the current ones. */
    public Optional<LessonStanding> lesson(String lessonId) {
        return lessons.stream().filter(each -> each.lesson().equals(lessonId)).findFirst();
    }

    /** Whether nothing is left to do in the current lessons. */
    public boolean done() {
        return !lessons.isEmpty() && lessons.stream().allMatch(LessonStanding::done);
    }

    /** The first lesson with something left to do. */
    public Optional<LessonStanding> next() {
        return lessons.stream().filter(each -> !each.done()).findFirst();
    }

    /** When any of the current lessons was last read. */
    public Optional<Instant> lastViewed() {
        return lessons.stream()
                .map(LessonStanding::lastViewed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
