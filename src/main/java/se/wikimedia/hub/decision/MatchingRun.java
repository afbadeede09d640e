package se.wikimedia.hub.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matching of a tour. It changes nothing until it is published, which happens once. */
@Entity
@Table(name = "matching_run")
class MatchingRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "input")
    private String input = "";

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Column(name = "published")
    private @Nullable Instant published;

    protected MatchingRun() {}

    MatchingRun(String tour, String input, Instant created) {
        this.tour = tour;
        this.input = input;
        this.created = created;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    String tour() {
        return tour;
    }

    /** JSON. */
    String input() {
        return input;
    }

    Instant created() {
        return created;
    }

    Optional<Instant> published() {
        return Optional.ofNullable(published);
    }

    void publish(Instant now) {
        published = now;
    }
}
