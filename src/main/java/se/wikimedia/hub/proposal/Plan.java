package se.wikimedia.hub.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a proposal says, checked. Texts that weren't given are empty. */
record Plan(
        String title,
        String summary,
        ProposalKind kind,
        String audience,
        double estimatedDays,
        @Nullable LocalDate neededBy,
        List<String> searches,
        Set<Theme> themes) {}
