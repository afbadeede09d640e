package se.wikimedia.hub.stewardship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds in a language from one change to the next. It never changes; the highest step is what holds now. */
@Entity
@Table(name = "language_policy")
class Policy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "language")
    private String language = "";

    @Column(name = "step")
    private int step;

    @Column(name = "reviewed_only")
    private boolean reviewedOnly;

    @Column(name = "guide")
    private String guide = "";

    @Column(name = "author")
    private @Nullable Long author;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    protected Policy() {}

    /** As it is before anybody has decided anything. */
    Policy(String language) {
        this.language = language;
    }

    /** The next one, as this person wants it. */
    Policy next(boolean showsReviewedOnly, String nextGuide, long person, Instant now) {
        var next = new Policy(language);
        next.step = step + 1;
        next.reviewedOnly = showsReviewedOnly;
        next.guide = nextGuide;
        next.author = person;
        next.created = now;
        return next;
    }

    int step() {
        return step;
    }

    boolean reviewedOnly() {
        return reviewedOnly;
    }

    String guide() {
        return guide;
    }

    /** Nobody before the first change, or where they are gone. */
    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    PolicyRow row(@Nullable String authorName) {
        return new PolicyRow(language, !reviewedOnly, guide, step, authorName, step == 0 ? null : created);
    }
}
