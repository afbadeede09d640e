package se.wikimedia.hub.progress;

import java.util.List;
import java.util.Optional;

/** The lesson to go on with, by the ids of the module and of the lesson in it. */
public record ResumePoint(String module, String lesson) {

    /** In the first of these modules where something is left to do. */
    public static Optional<ResumePoint> of(List<ModuleProgress> lastReadFirst) {
        return lastReadFirst.stream()
                .flatMap(module ->
                        module.next().stream().map(lesson -> new ResumePoint(module.module(), lesson.lesson())))
                .findFirst();
    }
}
