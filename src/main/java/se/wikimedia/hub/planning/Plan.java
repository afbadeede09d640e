package se.wikimedia.hub.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a tour's itineraries. While it is being made it gives a sign of life; then it is solved, or somebody has
 * cancelled it. It changes nothing until it is published, which happens once.
 */
@Entity
@Table(name = "itinerary_plan")
class Plan {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "tour")
    private String tour = "";

    @Column(name = "input")
    private String input = "";

    @Column(name = "result")
    private @Nullable String result;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanState state = PlanState.SOLVING;

    @Column(name = "level")
    private int level;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Column(name = "beat")
    private Instant beat = Instant.EPOCH;

    @Column(name = "published")
    private @Nullable Instant published;

    protected Plan() {}

    Plan(String tour, String input, Instant created) {
        this.tour = tour;
        this.input = input;
        this.created = created;
        this.beat = created;
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

    /** JSON; nothing while it isn't solved. */
    Optional<String> result() {
        return Optional.ofNullable(result);
    }

    PlanState state(Instant now) {
        return state == PlanState.SOLVING && beat.plus(PATIENCE).isBefore(now) ? PlanState.LOST : state;
    }

    int level() {
        return level;
    }

    Instant created() {
        return created;
    }

    Optional<Instant> published() {
        return Optional.ofNullable(published);
    }

    /** Whether it is still wanted. */
    boolean live(int atLevel, Instant now) {
        level = Math.max(level, atLevel);
        beat = now;
        return state == PlanState.SOLVING;
    }

    /** A plan that was cancelled in the meantime stays so. */
    void solve(String found) {
        if (state == PlanState.SOLVING) {
            state = PlanState.SOLVED;
            result = found;
        }
    }

    /** What is solved stays so. */
    void cancel() {
        if (state == PlanState.SOLVING) {
            state = PlanState.CANCELLED;
        }
    }

    void publish(Instant now) {
        published = now;
    }
}
