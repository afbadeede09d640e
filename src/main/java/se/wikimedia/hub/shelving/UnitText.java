package se.wikimedia.hub.shelving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.Translation;
import se.wikimedia.hub.content.UnitState;

/**
 * A translation of a unit into a language, made from one source text. It never changes; a better one is a new row,
 * and the newest is the current one.
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
    private String text;
    private String source;
    private boolean suggestion;
    private boolean reviewed;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected UnitText() {}

    UnitText(String groupId, String unitKey, String language, Translation translation, Clock clock) {
        this.groupId = groupId;
        this.unitKey = unitKey;
        this.language = language;
        this.text = translation.text();
        this.source = translation.source();
        this.suggestion = translation.state() == UnitState.SUGGESTED;
        this.reviewed = translation.state() == UnitState.REVIEWED;
        this.createdAt = clock.instant();
    }

    String groupId() {
        return groupId;
    }

    String unitKey() {
        return unitKey;
    }

    String language() {
        return language;
    }

    Translation translation() {
        var state = suggestion ? UnitState.SUGGESTED : reviewed ? UnitState.REVIEWED : UnitState.TRANSLATED;
        return new Translation(text, source, state);
    }
}
