package se.wikimedia.hub.gap;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.AllowedToSystem;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.community.Communities;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.ranking.Lack;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;

/** All gaps: opened, confirmed, given to proposals. */
@Service
public class Gaps {

    private static final int LONGEST_TOPIC = 200;

    @Inject
    GapRepository gaps;

    @Inject
    Communities communities;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    /** By id, those after {@code after}. Gaps of private requests are listed only for those who work with gaps. */
    @AllowedToAll
    public List<GapRow> list(long after, int limit) {
        return gaps.list(after, limit, worksWithGaps()).stream().map(this::row).toList();
    }

    /** @throws Problem not found */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public GapRow get(long id) {
        return gaps.find(id).map(this::row).orElseThrow(Problem::notFound);
    }

    /** Those that belong to no proposal yet, by topic, so that similar ones stand together. */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public List<GapRow> unproposed(int limit) {
        return gaps.unproposed(limit).stream().map(this::row).toList();
    }

    /** The ids of those on a topic that belong to no proposal yet. */
    @AllowedToSystem
    public List<Long> unproposedOn(String topic) {
        return gaps.unproposedOn(topic).stream().map(Gap::id).toList();
    }

    /** The gaps that a verdict has opened, one for each person who needs it. */
    @Allowed({Role.AGENT, Role.EXPERT})
    public List<GapRow> of(long request) {
        return gaps.ofRequest(request).stream().map(this::row).toList();
    }

    /** The gaps behind a proposal that the caller may see. */
    @AllowedToAll
    public List<GapRow> behind(long proposal) {
        return gaps.ofProposal(proposal).stream()
                .filter(gap -> worksWithGaps() || !gap.concealed())
                .map(this::row)
                .toList();
    }

    /** The ids of all gaps that belong to a proposal and that the caller may see. */
    @AllowedToAll
    public Map<Long, List<Long>> idsByProposal() {
        return gaps.proposed().stream()
                .map(Gap::inProposal)
                .filter(gap -> worksWithGaps() || !gap.concealed())
                .collect(Collectors.groupingBy(
                        ProposedGap::proposal, Collectors.mapping(ProposedGap::id, Collectors.toList())));
    }

    /** For rankings and recusals; what is concealed in it is not to be shown. */
    @AllowedToAll
    public List<ProposedGap> proposed() {
        return gaps.proposed().stream().map(Gap::inProposal).toList();
    }

    /** Which proposals answer requests that are open to all. */
    @AllowedToAll
    public List<AnsweringGap> answering() {
        return gaps.answering().stream().map(Gap::answering).toList();
    }

    private boolean worksWithGaps() {
        return me.has(Role.AGENT) || me.has(Role.EXPERT) || me.has(Role.COMMITTEE) || me.has(Role.ADMIN);
    }

    private GapRow row(Gap gap) {
        return gap.row(me.has(Role.AGENT));
    }

    /**
     * A gap that somebody has noticed; what an expert adds is confirmed by it.
     *
     * @throws Problem invalid, with everything that is wrong at once
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public GapRow add(GapDraft draft, Origin origin) {
        var lack = Optional.ofNullable(draft.verdict()).flatMap(Lack::find);
        var topic = draft.topic() == null ? "" : draft.topic().strip();
        var community = draft.community() == null ? "" : draft.community();
        var problems = new ArrayList<FieldProblem>();
        if (lack.isEmpty()) {
            problems.add(new FieldProblem("verdict", "gap.verdict.unknown"));
        }
        if (communities.find(community).isEmpty()) {
            problems.add(new FieldProblem("community", "people.community.unknown"));
        }
        if (topic.length() > LONGEST_TOPIC) {
            problems.add(new FieldProblem("topic", "gap.topic.too-long"));
        }
        if (draft.createdAt() != null && !mayDate(draft.createdAt())) {
            problems.add(new FieldProblem("createdAt", "gap.created.not-yours"));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        var since = draft.createdAt() == null ? clock.instant() : draft.createdAt();
        var gap = new Gap(origin, new OpenedGap(null, community, lack.orElseThrow(), topic, since));
        if (me.has(Role.EXPERT)) {
            gap.confirm(me.id());
        }
        gaps.add(gap);
        return row(gap);
    }

    private boolean mayDate(Instant past) {
        return me.has(Role.ADMIN) && !past.isAfter(clock.instant());
    }

    /** Opens the gaps of a request that was closed for want of material; who has one from an earlier verdict keeps it. */
    @Allowed(Role.AGENT)
    @AllowedToSystem
    public void open(Origin origin, List<OpenedGap> needs) {
        var before = gaps.ofRequest(Objects.requireNonNull(origin.request()));
        for (var need : needs) {
            before.stream()
                    .filter(gap -> gap.isOf(need.person()))
                    .findFirst()
                    .ifPresentOrElse(gap -> gap.judge(need), () -> gaps.add(new Gap(origin, need)));
        }
    }

    /** The verdict is taken back. A gap that a proposal rests on stays: a person has confirmed it. */
    @Allowed(Role.LEARNER)
    @AllowedToSystem
    public void withdraw(long request) {
        gaps.ofRequest(request).stream().filter(gap -> !gap.proposed()).forEach(gaps::remove);
    }

    /** The requests behind a proposal, private ones among them. */
    @AllowedToSystem
    public List<Long> requestsBehind(long proposal) {
        return gaps.ofProposal(proposal).stream()
                .flatMap(gap -> gap.request().stream())
                .distinct()
                .toList();
    }

    /** Who has asked for what a proposal would give, by gap. */
    @AllowedToSystem
    public List<Needing> needing(long proposal) {
        return gaps.ofProposal(proposal).stream()
                .flatMap(gap -> gap.needing().stream())
                .toList();
    }

    /** The ids of the proposals that rest on what a request lacks; none for a private one. */
    @AllowedToAll
    public List<Long> proposalsFor(long request) {
        return gaps.ofRequest(request).stream()
                .filter(gap -> !gap.concealed())
                .flatMap(gap -> gap.proposal().stream())
                .distinct()
                .toList();
    }

    /**
     * What was made isn't what the caller needs: their gap waits for another proposal.
     *
     * @throws Problem not found: it isn't theirs
     */
    @Allowed(Role.LEARNER)
    public void reopen(long id) {
        gaps.lock(List.of(id)).stream()
                .filter(gap -> gap.isOf(me.id()))
                .findFirst()
                .orElseThrow(Problem::notFound)
                .belongTo(null);
    }

    /** @throws Problem not found */
    @Allowed(Role.EXPERT)
    public GapRow confirm(long id) {
        var gap = gaps.lock(List.of(id)).stream().findFirst().orElseThrow(Problem::notFound);
        gap.confirm(me.id());
        return row(gap);
    }

    /**
     * A person says that these gaps, and no others, would be closed by the proposal.
     *
     * @throws Problem invalid: one of them isn't there or belongs to another proposal
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.AUTHOR, Role.ADMIN})
    @AllowedToSystem
    public void give(long proposal, List<Long> ids) {
        var given = gaps.lock(new TreeSet<>(ids));
        boolean all = given.size() == new TreeSet<>(ids).size();
        if (!all
                || given.stream().anyMatch(gap -> gap.proposal()
                        .filter(other -> other != proposal)
                        .isPresent())) {
            throw Problem.invalid(List.of(new FieldProblem("gaps", "gap.not-free")));
        }
        gaps.ofProposal(proposal).forEach(gap -> gap.belongTo(null));
        given.forEach(gap -> gap.belongTo(proposal));
    }

    void tell(@Observes PersonalData asked) {
        asked.add(
                "gaps",
                gaps.ofPerson(asked.person()).stream().map(gap -> gap.row(true)).toList());
    }

    void forget(@Observes PersonErased erased) {
        gaps.forget(erased.id());
    }
}
