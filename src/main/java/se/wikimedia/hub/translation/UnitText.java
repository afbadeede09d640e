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

/**
 * A translation of a unit into a language, made from one source text. It never changes; a better one is a new row. With
 * a step it was accepted, and the highest step of its place is what readers see; without one it is a suggestion.
 */
@Entity
@Table(name = "unit_text")
class UnitText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    private Long id;

    @Column(name = "group_id")
    private String groupId;

    @Column(name = "unit_key")
    private String unitKey;

    private String language;
    private @Nullable Integer step;
    private String text;
    private String source;
    private @Nullable Long author;

    @Column(name = "derived_from")
    private @Nullable Long derivedFrom;

    private boolean machine;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected UnitText() {}

    UnitText(Place place, Written written, @Nullable Integer step, Clock clock) {
        this.groupId = place.group();
        this.unitKey = place.unit();
        this.language = place.language();
        this.step = step;
        this.text = written.text();
        this.source = written.source();
        this.author = written.author();
        this.derivedFrom = written.derivedFrom();
        this.machine = written.machine();
        this.createdAt = clock.instant();
    }

    long id() {
        return id == null ? 0 : id;
    }

    Place place() {
        return new Place(language, groupId, unitKey);
    }

    boolean isAccepted() {
        return step != null;
    }

    /** 0 for a suggestion. */
    int step() {
        return step == null ? 0 : step;
    }

    String text() {
        return text;
    }

    /** The source text that it was made from. */
    String source() {
        return source;
    }

    /** Nobody where it came from a file, or the person is gone. */
    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    boolean isBy(long person) {
        return author != null && author == person;
    }

    Optional<Long> derivedFrom() {
        return Optional.ofNullable(derivedFrom);
    }

    /** What a machine made of the source, as it was, and nobody has accepted it yet. */
    boolean isMachines() {
        return machine;
    }

    Instant createdAt() {
        return createdAt;
    }
}
