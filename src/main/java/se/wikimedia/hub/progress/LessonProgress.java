package se.wikimedia.hub.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.grading.Graded;

/**
 * A person's way through one lesson: read, completed, its quiz tried and passed. Events may come late and in any
 * order; the earliest completion and the latest reading count. Nothing here is ever taken back.
 */
@Entity
// named, since a query with a hint is else translated into SQL each time that it is asked
@NamedQuery(
        name = LessonProgress.OF_MODULE,
        query = LessonProgress.WITH_COMPLETION + " AND p.module = :module",
        hints = @QueryHint(name = "eclipselink.read-only", value = "true"))
@Table(name = "lesson_progress")
@IdClass(LessonProgress.Key.class)
class LessonProgress {

    /** Of one person, each beside the completion of its module. */
    static final String WITH_COMPLETION = "SELECT p, c FROM LessonProgress p LEFT JOIN ModuleCompletion c"
            + " ON c.person = p.person AND c.module = p.module WHERE p.person = :person";

    /** The same of one module, only to be read. */
    static final String OF_MODULE = "LessonProgress.ofModule";

    @Id
    @Column(name = "person_id")
    private long person;

    @Id
    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "module")
    private String module = "";

    @Column(name = "first_viewed")
    private Instant firstViewed = Instant.EPOCH;

    @Column(name = "last_viewed")
    private Instant lastViewed = Instant.EPOCH;

    @Column(name = "lang")
    private String lang = "";

    @Column(name = "revision")
    private int revision;

    @Column(name = "read_revision")
    private int readRevision;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "last_attempt_at")
    private @Nullable Instant lastAttemptAt;

    @Column(name = "last_score")
    private @Nullable Double lastScore;

    @Column(name = "passed_at")
    private @Nullable Instant passedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected LessonProgress() {}

    LessonProgress(long person, String module, String lesson, Reading first) {
        this.person = person;
        this.module = module;
        this.lesson = lesson;
        this.firstViewed = first.at();
        read(first);
    }

    /** A lesson being read in some language and revision. */
    record Reading(Instant at, String lang, int revision) {}

    final void read(Reading reading) {
        firstViewed = earlier(firstViewed, reading.at());
        if (!reading.at().isBefore(lastViewed)) {
            lastViewed = reading.at();
            lang = reading.lang();
            revision = reading.revision();
        }
    }

    /** A look later on doesn't count: who only looks in still wants to know what has changed. */
    void hasRead(int newest) {
        readRevision = Math.max(readRevision, newest);
    }

    void complete(Instant at) {
        completedAt = earlier(completedAt, at);
    }

    /** Returns the attempt's number, from 1 in the order of arrival. */
    int attempt(Graded graded, Instant at) {
        if (lastAttemptAt == null || !at.isBefore(lastAttemptAt)) {
            lastAttemptAt = at;
            lastScore = graded.score();
        }
        if (graded.passed()) {
            passedAt = earlier(passedAt, at);
            complete(at);
        }
        return ++attempts;
    }

    /** An old attempt scored again: what it brings is kept, what it would take isn't taken. */
    void rescored(double score, boolean passes, Instant submittedAt, Instant now) {
        if (submittedAt.equals(lastAttemptAt) && lastScore != null) {
            lastScore = Math.max(lastScore, score);
        }
        if (passes && passedAt == null) {
            passedAt = now;
            complete(now);
        }
    }

    /**
     * Once nothing is left to do, the lesson is done for good, whatever its quiz becomes later.
     *
     * @param mustPass whether the lesson as it is has a quiz that counts
     */
    void settle(boolean mustPass) {
        if (completedAt != null && (passedAt != null || !mustPass)) {
            var settled = passedAt == null || passedAt.isBefore(completedAt) ? completedAt : passedAt;
            doneAt = earlier(doneAt, settled);
        }
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    LearningRecord.LessonRow row() {
        return new LearningRecord.LessonRow(
                lesson,
                firstViewed,
                lastViewed,
                lang,
                revision,
                readRevision,
                completedAt,
                attempts,
                lastScore,
                passedAt);
    }

    String lesson() {
        return lesson;
    }

    String module() {
        return module;
    }

    Instant lastViewed() {
        return lastViewed;
    }

    String lang() {
        return lang;
    }

    int revision() {
        return revision;
    }

    int readRevision() {
        return readRevision;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    Double lastScore() {
        return lastScore;
    }

    @Nullable
    Instant passedAt() {
        return passedAt;
    }

    /** Null while something is left to do. */
    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    /** JPA wants the two ids in a class of their own. */
    static class Key {
        long person;
        String lesson = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.person == person && key.lesson.equals(lesson);
        }

        @Override
        public int hashCode() {
            return Objects.hash(person, lesson);
        }
    }
}
