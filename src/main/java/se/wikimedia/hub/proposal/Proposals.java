package se.wikimedia.hub.proposal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.ModulePublished;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.seat.Seats;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** Proposals from the idea to what came of it. */
@Service
public class Proposals {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalCheck check;

    @Inject
    Gaps gaps;

    @Inject
    Communities communities;

    @Inject
    Library library;

    @Inject
    Seats seats;

    @Inject
    Event<ProposalMade> made;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** By id, those after {@code after}; on any theme where that is empty. */
    @AllowedToAll
    public List<ProposalRow> list(String theme, long after, int limit) {
        return rows(proposals.list(theme, after, limit));
    }

    /** Those that are still to be made. */
    @AllowedToAll
    public List<ProposalRow> open() {
        return rows(proposals.open());
    }

    /** What was made, the latest first. */
    @AllowedToAll
    public List<ProposalRow> made(int limit) {
        return rows(proposals.made(limit));
    }

    /** When each of what was made was there, by its id. */
    @AllowedToAll
    public Map<Long, Instant> finished() {
        var finished = new HashMap<Long, Instant>();
        proposals.made().forEach(proposal -> proposal.finished().ifPresent(at -> finished.put(proposal.id(), at)));
        return finished;
    }

    /** What a module came from: who needed it can be asked of these. */
    @AllowedToAll
    public List<ProposalRow> became(String module) {
        return rows(proposals.became(module));
    }

    /** @throws Problem not found */
    @AllowedToAll
    public ProposalRow get(long id) {
        return row(proposals.find(id).orElseThrow(Problem::notFound));
    }

    /** Who has written it; empty when they are no longer there. */
    @Allowed(Role.COMMITTEE)
    public Optional<Long> author(long id) {
        return proposals.find(id).flatMap(Proposal::author);
    }

    /** @throws Problem invalid, with everything that is wrong at once */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.AUTHOR, Role.ADMIN})
    public ProposalRow propose(ProposalDraft draft) {
        var plan = check.check(draft, null);
        var proposal = new Proposal(me.id(), plan, searches(draft.zeroResults()), time(draft.createdAt()));
        proposals.add(proposal);
        gaps.give(proposal.id(), Optional.ofNullable(draft.gaps()).orElse(List.of()));
        return row(proposal);
    }

    private int searches(@Nullable Integer told) {
        if (told == null) {
            return 0;
        }
        if (!me.has(Role.ADMIN) || told < 0) {
            throw invalid("zeroResults", "backlog.zero-results.not-yours");
        }
        return told;
    }

    private Instant time(@Nullable Instant told) {
        if (told == null) {
            return clock.instant();
        }
        if (!me.has(Role.ADMIN) || told.isAfter(clock.instant())) {
            throw invalid("createdAt", "gap.created.not-yours");
        }
        return told;
    }

    private static Problem invalid(String field, String message) {
        return Problem.invalid(List.of(new FieldProblem(field, message)));
    }

    /**
     * Another plan and other gaps in place of those before; when it was created doesn't change.
     *
     * @param version what the caller has seen; null where that doesn't matter
     * @throws Problem not found; invalid; {@code stale}
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.AUTHOR, Role.ADMIN})
    public ProposalRow change(long id, ProposalDraft draft, @Nullable Integer version) {
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        if (version != null && version != proposal.version()) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
        proposal.plan(check.check(draft, proposal.themes()));
        if (draft.zeroResults() != null) {
            proposal.tellSearches(searches(draft.zeroResults()));
        }
        gaps.give(id, Optional.ofNullable(draft.gaps()).orElse(List.of()));
        return written(proposal);
    }

    /**
     * It is about these themes, also once it was made or declined.
     *
     * @throws Problem not found; invalid: none, or one that isn't of the needs assessment
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.AUTHOR, Role.ADMIN})
    public ProposalRow themed(long id, List<String> themes) {
        var problems = check.problems(themes, null);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        proposal.themed(Theme.of(themes));
        return written(proposal);
    }

    /**
     * It would close this gap, too.
     *
     * @throws Problem not found; {@code proposal-decided}; invalid: the gap belongs to another proposal
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public ProposalRow take(long id, long gap) {
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        proposal.refuseUnlessOpen();
        var all = Stream.concat(gaps.behind(id).stream().map(GapRow::id), Stream.of(gap));
        gaps.give(id, all.toList());
        return written(proposal);
    }

    /**
     * An affiliate gives working days; its last pledge counts, and 0 takes it back.
     *
     * @throws Problem not found; invalid; forbidden: the caller is no host of that affiliate
     */
    @Allowed({Role.HOST, Role.ADMIN})
    public ProposalRow pledge(long id, @Nullable String community, @Nullable Double days) {
        if (communities.find(community == null ? "" : community).isEmpty()) {
            throw invalid("community", "people.community.unknown");
        }
        if (days == null || days < 0 || days > ProposalCheck.MOST_DAYS) {
            throw invalid("days", "backlog.days.unusable");
        }
        var affiliate = Optional.ofNullable(community).orElse("");
        if (!me.has(Role.ADMIN)) {
            me.require(Role.HOST, affiliate);
        }
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        proposal.pledge(affiliate, days);
        return written(proposal);
    }

    /**
     * The committee puts it at another rank than the formula does; without a rank the formula's counts again.
     *
     * @throws Problem not found; invalid: no reason, or no rank from 1 on; {@code no-seat}
     */
    @Allowed(Role.COMMITTEE)
    public ProposalRow override(long id, @Nullable Integer rank, @Nullable String reason) {
        seats.requireSeat();
        var told = reason == null ? "" : reason.strip();
        if (told.isEmpty() || told.length() > LONGEST_REASON) {
            throw invalid("reason", "backlog.reason.missing");
        }
        if (rank != null && rank < 1) {
            throw invalid("rank", "backlog.rank.unusable");
        }
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        proposal.override(rank, told, clock.instant());
        return written(proposal);
    }

    /**
     * It was made, in so many working days, and became this module, if it is one. Where publishing has said so
     * already, only the days are noted.
     *
     * @throws Problem not found; invalid; {@code proposal-decided}
     */
    @Allowed({Role.AUTHOR, Role.COMMITTEE, Role.ADMIN})
    public ProposalRow made(long id, @Nullable Double actualDays, @Nullable String module) {
        if (actualDays == null || !ProposalCheck.isDays(actualDays)) {
            throw invalid("actualDays", "backlog.days.unusable");
        }
        if (module != null && library.find(module).isEmpty()) {
            throw invalid("module", "help.answer.missing");
        }
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        if (proposal.lacksActualDays()) {
            proposal.took(actualDays);
        } else {
            proposal.made(actualDays, module == null ? "" : module, clock.instant());
            made.fire(proposal.news());
        }
        return written(proposal);
    }

    /**
     * Somebody begins to write the module that is proposed.
     *
     * @param module the id that it will have
     * @throws Problem not found; {@code proposal-decided}; {@code proposal-no-module}
     */
    @Allowed(Role.AUTHOR)
    public ProposalRow drafted(long id, String module) {
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        if (!proposal.isModule()) {
            throw Problem.of(Problem.Kind.CONFLICT, "proposal-no-module");
        }
        proposal.drafted(module);
        return written(proposal);
    }

    /** The proposals whose draft is published are made by it; what that took is told later. */
    void notice(@Observes ModulePublished published) {
        proposals.drafted(published.module()).forEach(proposal -> {
            proposal.made(null, published.module(), clock.instant());
            made.fire(proposal.news());
        });
    }

    /** It won't be made. @throws Problem not found; {@code proposal-decided}; {@code no-seat} */
    @Allowed(Role.COMMITTEE)
    public ProposalRow decline(long id) {
        seats.requireSeat();
        var proposal = proposals.lock(id).orElseThrow(Problem::notFound);
        proposal.decline(clock.instant());
        return written(proposal);
    }

    private ProposalRow written(Proposal proposal) {
        proposals.write();
        return row(proposal);
    }

    private List<ProposalRow> rows(List<Proposal> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var behind = gaps.idsByProposal();
        return found.stream()
                .map(proposal -> proposal.row(behind.getOrDefault(proposal.id(), List.of())))
                .toList();
    }

    private ProposalRow row(Proposal proposal) {
        return proposal.row(gaps.behind(proposal.id()).stream().map(GapRow::id).toList());
    }

    void forget(@Observes PersonErased erased) {
        proposals.forget(erased.id());
    }
}
