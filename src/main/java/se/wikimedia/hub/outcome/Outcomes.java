package se.wikimedia.hub.outcome;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.gap.Needing;
import se.wikimedia.hub.news.News;
import se.wikimedia.hub.news.NewsKind;
import se.wikimedia.hub.news.Tiding;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.proposal.ProposalMade;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;
import se.wikimedia.hub.shared.problem.Problem;

/** Telling those who needed something what came of it, and hearing whether it helped. */
@Service
public class Outcomes {

    @Inject
    OutcomeRepository outcomes;

    @Inject
    Gaps gaps;

    @Inject
    Proposals proposals;

    @Inject
    News news;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** Within the transaction that makes it: either it is made and all are told, or neither. */
    void tell(@Observes ProposalMade made) {
        SystemWork.run(() -> gaps.needing(made.proposal()).forEach(needing -> tell(needing, made)));
    }

    /** Who has several gaps behind it is told once; what they say concerns them all. */
    private void tell(Needing needing, ProposalMade made) {
        if (!outcomes.has(needing.gap(), made.proposal())) {
            outcomes.add(new Outcome(needing, made, clock.instant()));
        }
        var tiding = new Tiding(
                NewsKind.MADE,
                "made:" + made.proposal(),
                "/help/" + needing.request(),
                Map.of("title", made.title()),
                needing.concealed());
        news.tell(needing.person(), tiding);
    }

    /** What the caller was told about a request, the latest first. */
    @Allowed(Role.LEARNER)
    public List<OutcomeRow> mine(long request) {
        return outcomes.of(request, me.id()).stream().map(Outcome::row).toList();
    }

    /**
     * Whether it is what the caller needed. The first answer to what was told counts; a "no" frees the gap.
     *
     * @throws Problem not found: the caller was told nothing about this request
     */
    @Allowed(Role.LEARNER)
    public List<OutcomeRow> answer(long request, Solved solved) {
        var told = outcomes.hold(request, me.id());
        if (told.isEmpty()) {
            throw Problem.notFound();
        }
        told.stream()
                .filter(outcome -> outcome.answer(solved, clock.instant()))
                .filter(outcome -> solved == Solved.NO)
                .forEach(outcome -> gaps.reopen(outcome.gap()));
        return told.stream().map(Outcome::row).toList();
    }

    /** What is to be made, or was made, for a request that everybody may see. */
    @AllowedToAll
    public List<ProposalRow> cameOf(long request) {
        return gaps.proposalsFor(request).stream().map(proposals::get).toList();
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "outcomes",
                outcomes.of(asked.person()).stream().map(Outcome::row).toList());
    }

    void forget(@Observes PersonErased erased) {
        outcomes.forget(erased.id());
    }
}
