package se.wikimedia.hub.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An author's decision to score a lesson's old attempts by today's quiz: whose it was, when, and whom it touched. */
@Entity
@Table(name = "rescoring")
class Rescoring {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "lesson")
    private String lesson = "";

    @Column(name = "lesson_revision")
    private int lessonRevision;

    @Column(name = "done_by")
    private @Nullable Long doneBy;

    @Column(name = "done_at")
    private Instant doneAt = Instant.EPOCH;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "turned_right")
    private int turnedRight;

    @Column(name = "turned_wrong")
    private int turnedWrong;

    @Column(name = "newly_passed")
    private int newlyPassed;

    protected Rescoring() {}

    Rescoring(String lesson, int lessonRevision, long author, Instant now, WhomItTouches touched) {
        this.lesson = lesson;
        this.lessonRevision = lessonRevision;
        this.doneBy = author;
        this.doneAt = now;
        this.attempts = touched.attempts();
        this.turnedRight = touched.turnRight();
        this.turnedWrong = touched.turnWrong();
        this.newlyPassed = touched.newlyPass();
    }

    long id() {
        return id;
    }

    Instant doneAt() {
        return doneAt;
    }

    WhomItTouches touched() {
        return new WhomItTouches(attempts, turnedRight, turnedWrong, newlyPassed);
    }
}
