package se.wikimedia.hub.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.proposal.OverrideRow;
import se.wikimedia.hub.proposal.PledgeRow;
import se.wikimedia.hub.proposal.ProposalRow;
import se.wikimedia.hub.ranking.Score;

/**
 * A proposal in its place.
 *
 * @param rank from 1, the committee's overrides applied
 * @param score the formula's
 * @param themes of the needs assessment; none where nobody has told
 * @param draft the module whose draft is being written for it
 * @param quarter reserved or open: the part of this quarter's days that it is to be made in; later: it has to wait
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
        List<String> themes,
        List<Long> gaps,
        List<PledgeRow> pledges,
        Instant createdAt,
        String status,
        @Nullable String draft,
        String quarter,
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
                themes,
                gaps.stream().filter(gap -> !concealed.contains(gap)).toList(),
                pledges,
                createdAt,
                status,
                draft,
                quarter,
                override);
    }

    static BacklogRow of(int rank, Score score, ProposalRow proposal, String quarter) {
        return new BacklogRow(
                rank,
                score.value(),
                FormulaParts.of(score.parts()),
                proposal.id(),
                proposal.title(),
                proposal.summary(),
                proposal.kind(),
                proposal.audience(),
                proposal.estimatedDays(),
                proposal.neededBy(),
                proposal.themes(),
                proposal.gaps(),
                proposal.pledges(),
                proposal.createdAt(),
                proposal.status(),
                proposal.draft(),
                quarter,
                proposal.override());
    }
}
