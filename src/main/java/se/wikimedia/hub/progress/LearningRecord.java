package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that the room holds about a learner, for the learner. Lessons are named by their permanent ids. */
public record LearningRecord(
        List<LessonRow> lessons, List<Attempt> attempts, List<CompletionRow> completions, List<EventRow> events) {

    public record LessonRow(
            String lesson,
            Instant firstViewed,
            Instant lastViewed,
            String lang,
            int revision,
            int readRevision,
            @Nullable Instant completedAt,
            int attempts,
            @Nullable Double lastScore,
            @Nullable Instant passedAt) {}

    public record CompletionRow(String module, Instant completedAt, boolean badge) {}

    /** The answers that came with an event are in its attempt. */
    public record EventRow(
            UUID id, String type, String lesson, String lang, int revision, Instant at, Instant received) {}

    static LearningRecord of(long person, ProgressRepository repository) {
        return new LearningRecord(
                repository.lessons(person),
                repository.attempts(person),
                repository
                        .completions(person)
                        .map(each -> new CompletionRow(each.module(), each.completedAt(), each.badge()))
                        .toList(),
                repository.events(person));
    }
}
