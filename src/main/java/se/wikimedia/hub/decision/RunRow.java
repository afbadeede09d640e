package se.wikimedia.hub.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.MatchingResult;

/**
 * A run with its result, computed from its input.
 *
 * @param publishedAt null while it is not published
 */
public record RunRow(
        long id,
        String tour,
        Instant createdAt,
        @Nullable Instant publishedAt,
        MatchingInput input,
        MatchingResult result) {

    /** Whether it decides on a visitor. */
    boolean concerns(String visitor) {
        return input.applicants().stream().anyMatch(each -> each.visitor().equals(visitor));
    }

    /** How many the matching knows no score of. */
    public long unscored() {
        return input.applicants().stream().filter(each -> each.score() == 0).count();
    }

    /** What concerns one visitor. */
    public List<MatchingResult.Refusal> refusalsOf(String visitor) {
        return result.refusals().stream()
                .filter(refusal -> refusal.visitor().equals(visitor))
                .toList();
    }
}
