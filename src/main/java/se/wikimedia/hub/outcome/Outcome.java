package se.wikimedia.hub.outcome;

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
import se.wikimedia.hub.gap.Needing;
import se.wikimedia.hub.proposal.ProposalMade;

/** Somebody is told that what they lacked was made, and says once whether that is what they needed. */
@Entity
@Table(name = "outcome")
class Outcome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "gap")
    private long gap;

    @Column(name = "proposal")
    private long proposal;

    @Column(name = "request")
    private long request;

    @Column(name = "person")
    private long person;

    @Column(name = "title")
    private String title = "";

    @Column(name = "module")
    private String module = "";

    @Column(name = "told")
    private Instant told = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "solved")
    private @Nullable Solved solved;

    @Column(name = "answered")
    private @Nullable Instant answered;

    protected Outcome() {}

    Outcome(Needing needing, ProposalMade made, Instant now) {
        gap = needing.gap();
        request = needing.request();
        person = needing.person();
        proposal = made.proposal();
        title = made.title();
        module = made.module();
        told = now;
    }

    /** The first answer counts. Returns whether this is it. */
    boolean answer(Solved said, Instant now) {
        if (solved != null) {
            return false;
        }
        solved = said;
        answered = now;
        return true;
    }

    long gap() {
        return gap;
    }

    OutcomeRow row() {
        return new OutcomeRow(
                proposal,
                request,
                title,
                module.isEmpty() ? null : module,
                told,
                Optional.ofNullable(solved).map(Solved::key).orElse(null));
    }
}
