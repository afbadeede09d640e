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
 * @param status open, made or declined
 * @param actualDays working days that it took; null until it was made
 * @param module the module that it became
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
        int zeroResults,
        List<PledgeRow> pledges,
        Instant createdAt,
        String status,
        @Nullable Double actualDays,
        @Nullable String module,
        @Nullable OverrideRow override,
        int version) {

    /** Working days that affiliates have promised. */
    public double pledgedDays() {
        return pledges.stream().mapToDouble(PledgeRow::days).sum();
    }
}
