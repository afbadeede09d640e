package se.wikimedia.hub.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppositionTest {

    private static final LocalDate START = LocalDate.of(2027, 5, 3);
    private static final Period MAY = new Period(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31));
    private static final MatchingInput INPUT = new MatchingInput(
            "seed",
            new Terms(LocalDate.of(2027, 3, 1), List.of()),
            Caps.NONE,
            List.of(offer(1, 1), offer(2, 1)),
            List.of(visitor("asha", 5), visitor("jana", 3)));

    private static Offer offer(long slot, int capacity) {
        return new Offer(slot, "host", "DE", START, START.plusDays(6), capacity, 0, Set.of("en"), 0);
    }

    private static Applicant visitor(String name, int score) {
        return new Applicant(name, false, "TZ", List.of(MAY), Set.of("en"), Set.of(), score, false, List.of(1L, 2L));
    }

    private static List<MatchingResult.Placing> placements(Supposition supposition) {
        return TourMatching.match(supposition.in(INPUT)).placements();
    }

    @Test
    void aSlotSupposedAsItIsChangesNothing() {
        var same = new Supposition(1, null, null, null, null);
        assertThat(same.in(INPUT)).isEqualTo(INPUT);
    }

    @Test
    void anotherPlaceLetsTheNextVisitorHaveTheirFirstChoice() {
        assertThat(placements(new Supposition(1, 2, null, null, null)))
                .containsExactlyInAnyOrder(
                        new MatchingResult.Placing("asha", 1), new MatchingResult.Placing("jana", 1));
    }

    @Test
    void aSlotThatLiesElsewhereInTheYearIsNobodysAnyMore() {
        var june = LocalDate.of(2027, 6, 7);
        assertThat(placements(new Supposition(1, null, null, june, june.plusDays(6))))
                .containsExactly(new MatchingResult.Placing("asha", 2));
    }
}
