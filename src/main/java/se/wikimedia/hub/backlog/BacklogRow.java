package se.wikimedia.hub.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.proposal.OverrideRow;
import se.wikimedia.hub.proposal.PledgeRow;
import se.wikimedia.hub.proposal.ProposalRow;

/**
 * A proposal in its place.
 *
 * @param rank from 1, the committee's overrides applied
 * @param score the formula's
 * @param override why it stands elsewhere than the formula puts it; null where it doesn't
 */
public record BacklogRow(
        int rank,
        double score,
        FormulaParts parts,
        long id,
        String title,
        @Nullable String summary,
        String kind,
        @Nullable String audience,
        double estimatedDays,
        @Nullable LocalDate neededBy,
        List<Long> gaps,
        List<PledgeRow> pledges,
        Instant createdAt,
        String status,
        @Nullable OverrideRow override) {

    /** For who may not know of these gaps. */
    BacklogRow without(Set<Long> concealed) {
        return new BacklogRow(
                rank,
                score,
                parts,
                id,
                title,
                summary,
                kind,
                audience,
                estimatedDays,
                neededBy,
                gaps.stream().filter(gap -> !concealed.contains(gap)).toList(),
                pledges,
                createdAt,
                status,
                override);
    }

    static BacklogRow of(int rank, double score, FormulaParts parts, ProposalRow proposal) {
        return new BacklogRow(
                rank,
                score,
                parts,
                proposal.id(),
                proposal.title(),
                proposal.summary(),
                proposal.kind(),
                proposal.audience(),
                proposal.estimatedDays(),
                proposal.neededBy(),
                proposal.gaps(),
                proposal.pledges(),
                proposal.createdAt(),
                proposal.status(),
                proposal.override());
    }
}
