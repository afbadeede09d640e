package se.wikimedia.hub.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody has said how two requests belong together, or who answers one. It never changes. */
@Entity
@Table(name = "request_step")
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "request")
    private long request;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private Act act = Act.LINKED;

    @Column(name = "other")
    private @Nullable Long other;

    @Column(name = "whom")
    private String whom = "";

    @Column(name = "agent")
    private @Nullable Long agent;

    @Column(name = "taken")
    private Instant taken = Instant.EPOCH;

    protected Step() {}

    Step(long request, Act act, long other, long agent, Instant now) {
        this.request = request;
        this.act = act;
        this.other = other;
        this.agent = agent;
        this.taken = now;
    }

    /** With somebody instead of another request. */
    static Step with(String whom, long request, Act act, long person, Instant now) {
        var step = new Step(request, act, request, person, now);
        step.other = null;
        step.whom = whom;
        return step;
    }

    Optional<Long> agent() {
        return Optional.ofNullable(agent);
    }

    StepRow row(@Nullable String agentName) {
        return new StepRow(request, act.key(), other, whom.isEmpty() ? null : whom, agentName, taken);
    }
}
