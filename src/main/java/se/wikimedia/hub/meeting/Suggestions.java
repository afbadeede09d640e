package se.wikimedia.hub.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import se.wikimedia.hub.proposal.ProposalRow;

/**
 * Which proposals wait for a decision: those that were postponed, then those that enough members have scored, then the
 * others, each in the order of the backlog.
 *
 * @param scored how many members have scored each proposal, by its id
 * @param underWay the proposals that are on an agenda already
 */
record Suggestions(Map<Long, Long> scored, Set<Long> underWay) {

    private static final List<String> ORDER = List.of("postponed", "scored", "ranked");
    private static final int ENOUGH_SCORES = 3;

    /** @param ranked open proposals, the most wanted first */
    List<Suggestion> of(List<ProposalRow> ranked, int most) {
        return IntStream.range(0, ranked.size())
                .filter(i -> waits(ranked.get(i)))
                .mapToObj(i -> new Suggestion(ranked.get(i).id(), ranked.get(i).title(), i + 1, why(ranked.get(i))))
                .sorted(Comparator.comparingInt(suggestion -> ORDER.indexOf(suggestion.why())))
                .limit(most)
                .toList();
    }

    private boolean waits(ProposalRow proposal) {
        var decision = proposal.decision();
        return !underWay.contains(proposal.id()) && (decision == null || !decision.last());
    }

    private String why(ProposalRow proposal) {
        if (proposal.decision() != null) {
            return "postponed";
        }
        return scored.getOrDefault(proposal.id(), 0L) >= ENOUGH_SCORES ? "scored" : "ranked";
    }
}
