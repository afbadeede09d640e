package se.wikimedia.hub.opening;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that somebody asks for; there is one wish for each. What was declined can be opened later. */
@Entity
@Table(name = "language_wish")
class LanguageWish {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "tag")
    private String tag = "";

    @Embedded
    private Description description = new Description();

    @Column(name = "note")
    private String note = "";

    @Column(name = "asker")
    private @Nullable Long asker;

    @Column(name = "asked")
    private Instant asked = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WishState state = WishState.ASKED;

    @Column(name = "decided")
    private @Nullable Instant decided;

    @Version
    @Column(name = "version")
    private int version;

    protected LanguageWish() {}

    LanguageWish(String tag, Description description, String note, long asker, Instant now) {
        this.tag = tag;
        this.description = description;
        this.note = note;
        this.asker = asker;
        this.asked = now;
    }

    String tag() {
        return tag;
    }

    Description description() {
        return description;
    }

    int version() {
        return version;
    }

    /** Nobody where they are gone. */
    Optional<Long> asker() {
        return Optional.ofNullable(asker);
    }

    /** With what is said of the language now; an open one is changed by it. */
    void open(Description better, Instant now) {
        description = better;
        state = WishState.OPEN;
        decided = now;
    }

    void decline(Instant now) {
        state = WishState.DECLINED;
        decided = now;
    }

    boolean isOpen() {
        return state == WishState.OPEN;
    }

    WishRow row(@Nullable String askerName) {
        return new WishRow(
                tag,
                description.name(),
                description.english(),
                description.direction(),
                description.plural(),
                description.fallbacks(),
                note,
                askerName,
                asked,
                state.key(),
                decided,
                version);
    }
}
