package se.wikimedia.hub.clustering;

import java.util.List;
import se.wikimedia.hub.gap.GapRow;
import se.wikimedia.hub.proposal.ProposalRow;

/**
 * What a gap is likely to belong to, the likeliest first.
 *
 * @param gap the gap itself
 * @param gaps without a proposal, that one proposal might close together with it
 * @param proposals that might close it
 */
public record Likely(GapRow gap, List<LikelyGap> gaps, List<LikelyProposal> proposals) {

    /** A gap with what it has in common: words, the most telling first, and keys of topics. */
    public record LikelyGap(GapRow gap, List<String> words, List<String> topics) {}

    /** A proposal with what it has in common. */
    public record LikelyProposal(ProposalRow proposal, List<String> words, List<String> topics) {}
}
