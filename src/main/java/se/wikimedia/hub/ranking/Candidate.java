package se.wikimedia.hub.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the formula sees it.
 *
 * @param sessions how many sessions searched for it in vain
 * @param rubric one number from 1 to 5 for each member of the committee whose score counts
 * @param neededBy a local date; null where nobody named one
 * @param confirmed whether an expert has confirmed the verdict
 * @param since when it was proposed
 */
public record Candidate(
        long id,
        List<Need> needs,
        long sessions,
        List<Double> rubric,
        @Nullable LocalDate neededBy,
        boolean confirmed,
        Instant since,
        Effort effort) {

    public Candidate {
        needs = List.copyOf(needs);
        rubric = List.copyOf(rubric);
    }

    /** Working days: what it takes, and what affiliates have promised to give. */
    public record Effort(double estimated, double pledged) {}

    long communities() {
        return needs.stream().map(Need::community).distinct().count();
    }
}
