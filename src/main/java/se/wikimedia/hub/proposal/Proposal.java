package se.wikimedia.hub.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Something that should be made. It gathers gaps and pledges while it is open; then it is made, or declined. The
 * committee may put it at another rank than the formula, with a reason.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "author")
    private @Nullable Long author;

    @Column(name = "title")
    private String title = "";

    @Column(name = "summary")
    private String summary = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProposalKind kind = ProposalKind.MODULE;

    @Column(name = "audience")
    private String audience = "";

    @Column(name = "estimated_days")
    private double estimatedDays;

    @Column(name = "needed_by")
    private @Nullable LocalDate neededBy;

    @Column(name = "searches")
    private String searches = "";

    @Column(name = "themes")
    private String themes = "";

    @Column(name = "zero_results")
    private int zeroResults;

    @Column(name = "created")
    private Instant created = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ProposalStatus status = ProposalStatus.OPEN;

    @Column(name = "actual_days")
    private @Nullable Double actualDays;

    @Column(name = "module")
    private String module = "";

    @Column(name = "draft")
    private String draft = "";

    @Column(name = "finished")
    private @Nullable Instant finished;

    @Column(name = "override_rank")
    private @Nullable Integer overrideRank;

    @Column(name = "override_reason")
    private String overrideReason = "";

    @Column(name = "override_at")
    private @Nullable Instant overrideAt;

    @Embedded
    private @Nullable Decision decision;

    @Version
    @Column(name = "version")
    private int version;

    @ElementCollection
    @CollectionTable(name = "proposal_pledge", joinColumns = @JoinColumn(name = "proposal"))
    private Set<Pledge> pledges = new HashSet<>();

    protected Proposal() {}

    Proposal(@Nullable Long author, Plan plan, int zeroResults, Instant created) {
        this.author = author;
        this.zeroResults = zeroResults;
        this.created = created;
        plan(plan);
    }

    final void plan(Plan plan) {
        title = plan.title();
        summary = plan.summary();
        kind = plan.kind();
        audience = plan.audience();
        estimatedDays = plan.estimatedDays();
        neededBy = plan.neededBy();
        searches = String.join("\n", plan.searches());
        themed(plan.themes());
    }

    final void themed(Set<Theme> about) {
        themes = String.join(" ", Theme.keys(about));
    }

    Set<Theme> themes() {
        return Theme.of(List.of(themes.split(" ")));
    }

    void tellSearches(int zeroResultsElsewhere) {
        zeroResults = zeroResultsElsewhere;
    }

    /** When it was made or declined. */
    Optional<Instant> finished() {
        return Optional.ofNullable(finished);
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    Optional<Long> author() {
        return Optional.ofNullable(author);
    }

    int version() {
        return version;
    }

    void refuseUnlessOpen() {
        if (status != ProposalStatus.OPEN) {
            throw Problem.of(Problem.Kind.CONFLICT, "proposal-decided");
        }
    }

    /** One pledge for each affiliate, the last; 0 days take it back. */
    void pledge(String community, double days) {
        refuseUnlessOpen();
        pledges.removeIf(pledge -> pledge.community().equals(community));
        if (days > 0) {
            pledges.add(new Pledge(community, days));
        }
    }

    /** Null gives the rank back to the formula; the reason of that stays readable, too. */
    void override(@Nullable Integer rank, String reason, Instant now) {
        refuseUnlessOpen();
        overrideRank = rank;
        overrideReason = reason;
        overrideAt = now;
    }

    /** Somebody writes it. */
    void drafted(String as) {
        refuseUnlessOpen();
        draft = as;
    }

    Optional<String> draft() {
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    boolean isModule() {
        return kind == ProposalKind.MODULE;
    }

    /**
     * What it took may be told later.
     *
     * @param days null while nobody knows
     */
    void made(@Nullable Double days, String as, Instant now) {
        refuseUnlessOpen();
        status = ProposalStatus.MADE;
        actualDays = days;
        module = as;
        finished = now;
    }

    /** For those who needed it. */
    ProposalMade news() {
        return new ProposalMade(id(), title, module);
    }

    boolean lacksActualDays() {
        return status == ProposalStatus.MADE && actualDays == null;
    }

    void took(double days) {
        actualDays = days;
    }

    void decline(Instant now) {
        refuseUnlessOpen();
        status = ProposalStatus.DECLINED;
        finished = now;
    }

    /** A meeting's last word counts; what was made or declined before it stays so. */
    void decide(Decision by, Instant now) {
        decision = by;
        if (by.declines() && status == ProposalStatus.OPEN) {
            decline(now);
        }
    }

    ProposalRow row(List<Long> gaps) {
        return new ProposalRow(
                id(),
                title,
                told(summary),
                kind.key(),
                told(audience),
                estimatedDays,
                neededBy,
                gaps,
                searches.lines().toList(),
                Theme.keys(themes()),
                zeroResults,
                pledges.stream()
                        .map(Pledge::row)
                        .sorted(Comparator.comparing(PledgeRow::community))
                        .toList(),
                created,
                status.key(),
                actualDays,
                told(module),
                status == ProposalStatus.OPEN ? told(draft) : null,
                overrideRank == null || overrideAt == null
                        ? null
                        : new OverrideRow(overrideRank, overrideReason, overrideAt),
                decision == null ? null : decision.row(),
                version);
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}
