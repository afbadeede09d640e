package se.wikimedia.hub.backlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one member of the committee thinks of one proposal; or that they recuse themselves. It may be changed. */
@Entity
@Table(name = "backlog_opinion")
class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "proposal")
    private long proposal;

    @Column(name = "person")
    private @Nullable Long person;

    /** The member's own at that time. */
    @Column(name = "community")
    private @Nullable String community;

    @Column(name = "recused")
    private boolean recused;

    @Column(name = "impact")
    private @Nullable Double impact;

    @Column(name = "legal")
    private @Nullable Double legal;

    @Column(name = "feasibility")
    private @Nullable Double feasibility;

    @Column(name = "sustainability")
    private @Nullable Double sustainability;

    @Column(name = "reuse")
    private @Nullable Double reuse;

    @Column(name = "equity")
    private @Nullable Double equity;

    @Column(name = "told")
    private Instant told = Instant.EPOCH;

    protected Opinion() {}

    Opinion(long proposal, @Nullable Long person) {
        this.proposal = proposal;
        this.person = person;
    }

    long proposal() {
        return proposal;
    }

    Optional<Long> person() {
        return Optional.ofNullable(person);
    }

    Optional<String> community() {
        return Optional.ofNullable(community);
    }

    boolean recused() {
        return recused;
    }

    void score(Rubric rubric, @Nullable String ownCommunity, Instant now) {
        recused = false;
        community = ownCommunity;
        impact = rubric.impact();
        legal = rubric.legal();
        feasibility = rubric.feasibility();
        sustainability = rubric.sustainability();
        reuse = rubric.reuse();
        equity = rubric.equity();
        told = now;
    }

    /** A score given before goes. */
    void recuse(Instant now) {
        score(Rubric.of(null), null, now);
        recused = true;
    }

    Rubric rubric() {
        return new Rubric(impact, legal, feasibility, sustainability, reuse, equity);
    }
}
