package se.wikimedia.hub.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as everybody sees it.
 *
 * @param kind module, documentation, template or tool-guide
 * @param estimatedDays working days
 * @param gaps ids of the gaps behind it that the caller may see
 * @param themes of the needs assessment; none where nobody has told
 * @param status open, made or declined
 * @param actualDays working days that it took; null until it was made and somebody has told
 * @param module the module that it became
 * @param draft the module whose draft is being written for it
 * @param decision what the committee decided last; null before it has
 * @param version for If-Match
 */
public record ProposalRow(
        long id,
        String title,
        @Nullable String summary,
        String kind,
        @Nullable String audience,
        double estimatedDays,
        @Nullable LocalDate neededBy,
        List<Long> gaps,
        List<String> searches,
        List<String> themes,
        int zeroResults,
        List<PledgeRow> pledges,
        Instant createdAt,
        String status,
        @Nullable Double actualDays,
        @Nullable String module,
        @Nullable String draft,
        @Nullable OverrideRow override,
        @Nullable DecisionRow decision,
        int version) {

    /** open, writing, made or declined. */
    public String progress() {
        return draft == null ? status : "writing";
    }

    /** Working days that affiliates have promised. */
    public double pledgedDays() {
        return pledges.stream().mapToDouble(PledgeRow::days).sum();
    }
}
