package se.wikimedia.hub.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody writes it.
 *
 * @param kind module, documentation, template or tool-guide; a module where there is none
 * @param audience the key of one of the catalogue's audiences
 * @param estimatedDays working days, more than 0 and at most 1,000
 * @param neededBy a local date
 * @param gaps ids of the gaps that it would close
 * @param searches words that people search for in vain and that it would answer
 * @param themes of the needs assessment, one or more: collaboration, leadership, skills, funding, documentation; where it
 *     is left out, they stay as they are
 * @param createdAt only an admin may name another time than now, for older records
 * @param zeroResults sessions that searched in vain elsewhere, which only an admin may tell
 */
public record ProposalDraft(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String kind,
        @Nullable String audience,
        @Nullable Double estimatedDays,
        @Nullable LocalDate neededBy,
        @Nullable List<Long> gaps,
        @Nullable List<String> searches,
        @Nullable List<String> themes,
        @Nullable Instant createdAt,
        @Nullable Integer zeroResults) {}
