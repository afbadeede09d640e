package se.wikimedia.hub.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.proposal.DecisionRow;
import se.wikimedia.hub.proposal.ProposalRow;

class SuggestionsTest {

    private static ProposalRow proposal(long id, @Nullable String outcome) {
        var decision = outcome == null ? null : new DecisionRow(outcome, "Because.", "en", 1, Instant.EPOCH);
        return new ProposalRow(
                id,
                "Proposal " + id,
                null,
                "module",
                null,
                5,
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                Instant.EPOCH,
                "open",
                null,
                null,
                null,
                null,
                decision,
                1);
    }

    private static List<String> suggested(Suggestions suggestions, ProposalRow... ranked) {
        return suggestions.of(List.of(ranked), 10).stream()
                .map(each -> each.proposal() + " " + each.why() + " " + each.rank())
                .toList();
    }

    @Test
    void whatWasPostponedComesFirstThenWhatEnoughHaveScoredThenTheRanking() {
        var suggestions = new Suggestions(Map.of(1L, 2L, 3L, 3L), Set.of());
        assertThat(suggested(
                        suggestions, proposal(1, null), proposal(2, null), proposal(3, null), proposal(4, "postponed")))
                .containsExactly("4 postponed 4", "3 scored 3", "1 ranked 1", "2 ranked 2");
    }

    @Test
    void whatIsDecidedOrOnAnAgendaDoesNotWait() {
        var suggestions = new Suggestions(Map.of(), Set.of(2L));
        assertThat(suggested(suggestions, proposal(1, "accepted"), proposal(2, "postponed"), proposal(3, null)))
                .containsExactly("3 ranked 3");
    }

    @Test
    void aFewAreEnough() {
        var suggestions = new Suggestions(Map.of(), Set.of());
        assertThat(suggestions.of(List.of(proposal(1, null), proposal(2, null)), 1))
                .extracting(Suggestion::proposal)
                .containsExactly(1L);
    }
}
