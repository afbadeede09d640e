package se.wikimedia.hub.learning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.progress.Badge;
import se.wikimedia.hub.progress.LessonStanding;
import se.wikimedia.hub.progress.ModuleProgress;
import se.wikimedia.hub.progress.ResumePoint;

/**
 * {@code GET /api/me/progress}: the modules begun, the last read first; the badges; where to go on. What doesn't apply
 * is left out.
 */
public record MyProgress(List<ModuleJson> modules, List<Badge> badges, Optional<ResumePoint> resume) {

    public record ModuleJson(
            String module,

            @Schema(description = "since when the module is completed; stays when lessons are added")
            Optional<Instant> completedAt,

            boolean badge,

            @Schema(description = "the current lessons, in order")
            List<LessonJson> lessons) {

        static ModuleJson of(ModuleProgress progress) {
            return new ModuleJson(
                    progress.module(),
                    progress.completedAt(),
                    progress.badge(),
                    progress.lessons().stream().map(LessonJson::of).toList());
        }
    }

    public record LessonJson(
            String lesson,

            @Schema(enumeration = {"not-started", "started", "completed"})
            String state,

            @Nullable Instant lastViewedAt,

            @Schema(description = "the language last read in") @Nullable
            String lang,

            @Schema(description = "the revision last read") @Nullable
            Integer revision,

            @Nullable Instant completedAt,
            Optional<QuizJson> quiz) {

        static LessonJson of(LessonStanding lesson) {
            return new LessonJson(
                    lesson.lesson(),
                    lesson.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    lesson.lastViewed(),
                    lesson.lang(),
                    lesson.revision(),
                    lesson.completedAt(),
                    Optional.ofNullable(lesson.lastScore())
                            .map(score -> new QuizJson(lesson.quizPassed(), score, lesson.attempts())));
        }
    }

    /** A quiz that was tried; the score is the latest attempt's. */
    public record QuizJson(
            boolean passed,
            @Schema(minimum = "0", maximum = "1") double score,
            int attempts) {}

    static MyProgress of(List<ModuleProgress> modules, List<Badge> badges) {
        return new MyProgress(modules.stream().map(ModuleJson::of).toList(), badges, ResumePoint.of(modules));
    }
}
