package se.wikimedia.hub.expertise;

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
import se.wikimedia.hub.shared.problem.Problem;

/** An agent asks an expert about a request; the expert says yes or no, then what they know; the agents say thanks. */
@Entity
@Table(name = "expert_handover")
class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "request")
    private long request;

    @Column(name = "person")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HandoverState state = HandoverState.ASKED;

    @Column(name = "advice")
    private String advice = "";

    @Column(name = "thanks")
    private String thanks = "";

    @Column(name = "asked")
    private Instant asked = Instant.EPOCH;

    protected Handover() {}

    Handover(long request, long person, Instant now) {
        this.request = request;
        this.person = person;
        this.asked = now;
    }

    void accept() {
        answer(HandoverState.ACCEPTED);
    }

    void decline() {
        answer(HandoverState.DECLINED);
    }

    private void answer(HandoverState said) {
        if (state != HandoverState.ASKED) {
            throw Problem.of(Problem.Kind.CONFLICT, "handover-answered");
        }
        state = said;
    }

    /** Also without having said yes first, and again, with better words. */
    void advise(String told) {
        if (state == HandoverState.DECLINED) {
            throw Problem.of(Problem.Kind.CONFLICT, "handover-answered");
        }
        advice = told;
        state = HandoverState.ADVISED;
    }

    void thank(String words) {
        if (state != HandoverState.ADVISED) {
            throw Problem.of(Problem.Kind.CONFLICT, "handover-without-advice");
        }
        thanks = words;
    }

    boolean thanked() {
        return !thanks.isEmpty();
    }

    boolean isOf(long somebody) {
        return person == somebody;
    }

    long person() {
        return person;
    }

    HandoverRow row(String title, @Nullable String expert) {
        return new HandoverRow(
                Optional.ofNullable(id).orElseThrow(),
                request,
                title,
                expert,
                state.key(),
                advice.isEmpty() ? null : advice,
                thanks.isEmpty() ? null : thanks,
                asked);
    }

    long request() {
        return request;
    }
}
