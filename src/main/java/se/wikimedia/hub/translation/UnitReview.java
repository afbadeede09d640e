package se.wikimedia.hub.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer said of a text. It never changes; who thinks better of it says so anew. */
@Entity
@Table(name = "unit_review")
class UnitReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    private Long id;

    @Column(name = "unit_text")
    private long unitText;

    private @Nullable Long reviewer;
    private boolean approved;
    private String comment;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected UnitReview() {}

    UnitReview(UnitText text, long reviewer, boolean approved, String comment, Clock clock) {
        this.unitText = text.id();
        this.reviewer = reviewer;
        this.approved = approved;
        this.comment = comment;
        this.createdAt = clock.instant();
    }

    long unitText() {
        return unitText;
    }

    /** Nobody where they are gone. */
    Optional<Long> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    boolean approved() {
        return approved;
    }

    String comment() {
        return comment;
    }
}
