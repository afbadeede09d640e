package se.wikimedia.hub.clustering;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.likeness.Described;
import se.wikimedia.hub.likeness.Likenesses;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.proposal.Proposals;

/** What belongs together among gaps and proposals: suggested by their words and topics, confirmed by a person. */
@Service
public class Clusters {

    private static final int MOST_COMPARED = 500;
    private static final int MOST_GAPS = 8;
    private static final int MOST_PROPOSALS = 3;
    /** Topics of gaps and proposals are told among those who work with them. */
    private static final String THEIR_LANGUAGE = "en";

    @Inject
    Gaps gaps;

    @Inject
    Proposals proposals;

    @Inject
    Requests requests;

    /**
     * Compared by what the caller may read: of a private request, only agents have more than the gap's own words.
     *
     * @throws se.wikimedia.hub.shared.problem.Problem not found
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public Likely of(long id) {
        var gap = gaps.get(id);
        var free = gaps.unproposed(MOST_COMPARED).stream().collect(Collectors.toMap(GapRow::id, Function.identity()));
        var asked = askedFor(Stream.concat(Stream.of(gap), free.values().stream()));
        return new Likely(gap, likelyGaps(gap, free, asked), likelyProposals(described(gap, asked)));
    }

    /** Requests by their number, as far as the caller may read them. */
    private Map<Long, RequestRow> askedFor(Stream<GapRow> found) {
        var ids = found.flatMap(gap -> Stream.ofNullable(gap.request()))
                .distinct()
                .toList();
        return requests.readable(ids).stream().collect(Collectors.toMap(RequestRow::id, Function.identity()));
    }

    private static List<Likely.LikelyGap> likelyGaps(GapRow gap, Map<Long, GapRow> free, Map<Long, RequestRow> asked) {
        var others = free.values().stream().map(each -> described(each, asked)).toList();
        return new Likenesses(others)
                .to(described(gap, asked), MOST_GAPS).stream()
                        .flatMap(each -> Stream.ofNullable(free.get(each.id()))
                                .map(other -> new Likely.LikelyGap(other, each.words(), each.topics())))
                        .toList();
    }

    private static Described described(GapRow gap, Map<Long, RequestRow> asked) {
        var own = Described.of(gap.id(), gap.topic(), THEIR_LANGUAGE, List.of(gap.topic()));
        return Optional.ofNullable(gap.request())
                .map(asked::get)
                .map(request -> own.and(Described.of(
                        gap.id(), request.title() + "\n" + request.text(), request.language(), request.topics())))
                .orElse(own);
    }

    private List<Likely.LikelyProposal> likelyProposals(Described gap) {
        var open = proposals.open().stream().collect(Collectors.toMap(ProposalRow::id, Function.identity()));
        var described = new ArrayList<Described>();
        open.values().forEach(proposal -> described.add(described(proposal)));
        return new Likenesses(described)
                .to(gap.as(0), MOST_PROPOSALS).stream()
                        .flatMap(each -> Stream.ofNullable(open.get(each.id()))
                                .map(other -> new Likely.LikelyProposal(other, each.words(), each.topics())))
                        .toList();
    }

    /** By its own words and by those of the gaps that it would close. */
    private Described described(ProposalRow proposal) {
        var summary = Optional.ofNullable(proposal.summary()).orElse("");
        var own = Described.of(proposal.id(), proposal.title() + "\n" + summary, THEIR_LANGUAGE, List.of());
        var behind = gaps.behind(proposal.id());
        var asked = askedFor(behind.stream());
        return behind.stream().map(gap -> described(gap, asked)).reduce(own, Described::and);
    }

    /**
     * A person says that the proposal would close the gap, too.
     *
     * @return what is likely now
     * @throws se.wikimedia.hub.shared.problem.Problem not found; {@code proposal-decided}; invalid: the gap belongs to
     *     another proposal
     */
    @Allowed({Role.AGENT, Role.EXPERT, Role.COMMITTEE, Role.ADMIN})
    public Likely confirm(long gap, long proposal) {
        proposals.take(proposal, gaps.get(gap).id());
        return of(gap);
    }
}
