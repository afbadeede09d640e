package se.wikimedia.hub.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TourMatchingTest {

    private static final LocalDate DECISION = LocalDate.of(2027, 3, 1);
    private static final LocalDate START = LocalDate.of(2027, 5, 3);
    private static final Terms TERMS = new Terms(DECISION, List.of("safety"));
    private static final Offer BERLIN = offer(1, "DE", 1, 0, 30);
    private static final Period SPRING = new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30));

    private static Offer offer(long slot, String country, int capacity, int reserved, int visaLeadDays) {
        return new Offer(
                slot, "host", country, START, START.plusDays(6), capacity, reserved, Set.of("de", "en"), visaLeadDays);
    }

    private static Applicant visitor(String name, boolean priority, int score, Long... ranking) {
        return new Applicant(
                name,
                priority,
                "TZ",
                List.of(SPRING),
                Set.of("sw", "en"),
                Set.of("safety"),
                score,
                false,
                List.of(ranking));
    }

    private static MatchingResult match(Caps caps, List<Offer> offers, Applicant... visitors) {
        return TourMatching.match(new MatchingInput("seed", TERMS, caps, offers, List.of(visitors)));
    }

    private static List<String> reasons(Applicant visitor, Offer offer) {
        return Admissibility.obstacles(TERMS, visitor, offer).stream()
                .map(Obstacle::reason)
                .toList();
    }

    @Test
    void aVisitorWhoMeetsEveryConditionIsAdmissible() {
        assertThat(reasons(visitor("asha", true, 4), BERLIN)).isEmpty();
    }

    @Test
    void aSlotHasToLieWithinOneOfTheVisitorsPeriods() {
        var april = new Period(LocalDate.of(2027, 4, 1), START.plusDays(5));
        var week = new Period(START, START.plusDays(6));
        assertThat(reasons(available(april), BERLIN)).containsExactly("dates");
        assertThat(reasons(available(april, week), BERLIN)).isEmpty();
        assertThat(reasons(available(), BERLIN)).containsExactly("dates");
    }

    private static Applicant available(Period... periods) {
        return new Applicant("asha", true, "TZ", List.of(periods), Set.of("en"), Set.of("safety"), 0, false, List.of());
    }

    @Test
    void everythingThatStandsInTheWayIsTold() {
        var visitor = new Applicant("jana", false, "DE", List.of(), Set.of("cs"), Set.of(), 0, true, List.of(1L));
        assertThat(reasons(visitor, offer(1, "DE", 1, 0, 64)))
                .containsExactly("dates", "language", "modules", "report", "country", "visa");
    }

    @Test
    void aVisaThatTakesExactlyTheDaysUntilTheStartIsInTime() {
        assertThat(reasons(visitor("asha", true, 4), offer(1, "DE", 1, 0, 63))).isEmpty();
        assertThat(reasons(visitor("asha", true, 4), offer(1, "DE", 1, 0, 64))).containsExactly("visa");
    }

    @Test
    void theHigherScoreGetsThePlaceAndTheOtherLearnsWhy() {
        var result = match(Caps.NONE, List.of(BERLIN), visitor("low", false, 3, 1L), visitor("high", false, 7, 1L));
        assertThat(result.placements()).containsExactly(new MatchingResult.Placing("high", 1));
        assertThat(result.refusals())
                .containsExactly(new MatchingResult.Refusal("low", 1, List.of(new Obstacle("score"))));
        assertThat(result.verification().holds()).isTrue();
    }

    @Test
    void aReservedPlaceGoesToAnEmergingCommunityFirst() {
        var result = match(
                Caps.NONE,
                List.of(offer(1, "DE", 1, 1, 0)),
                visitor("low", true, 3, 1L),
                visitor("high", false, 7, 1L));
        assertThat(result.placements()).containsExactly(new MatchingResult.Placing("low", 1));
        assertThat(result.refusals())
                .containsExactly(new MatchingResult.Refusal("high", 1, List.of(new Obstacle("reserved"))));
    }

    @Test
    void aReservedPlaceThatNobodyNeedsGoesToAnyone() {
        var result = match(Caps.NONE, List.of(offer(1, "DE", 1, 1, 0)), visitor("high", false, 7, 1L));
        assertThat(result.placements()).hasSize(1);
    }

    @Test
    void equalScoresAreDrawnByTheSeedAlone() {
        var one = visitor("one", false, 5, 1L);
        var two = visitor("two", false, 5, 1L);
        var result = match(Caps.NONE, List.of(BERLIN), one, two);
        assertThat(match(Caps.NONE, List.of(BERLIN), two, one).placements()).isEqualTo(result.placements());
        assertThat(result.refusals().get(0).obstacles()).containsExactly(new Obstacle("lottery"));
        int drawnFirst = Lottery.places("seed", List.of("one", "two"))[0];
        assertThat(result.placements().get(0).visitor()).isEqualTo(drawnFirst == 0 ? "one" : "two");
    }

    @Test
    void aCapOfACountryHoldsOverAllItsSlots() {
        var offers = List.of(offer(1, "DE", 2, 0, 0), offer(2, "DE", 2, 0, 0), offer(3, "FR", 1, 0, 0));
        var result = match(
                new Caps(null, 1, null),
                offers,
                visitor("a", false, 9, 1L, 3L),
                visitor("b", false, 8, 2L, 3L),
                visitor("c", false, 7, 2L));
        assertThat(result.placements())
                .containsExactly(new MatchingResult.Placing("a", 1), new MatchingResult.Placing("b", 3));
        assertThat(result.refusals()).contains(new MatchingResult.Refusal("c", 2, List.of(new Obstacle("cap"))));
    }

    @Test
    void whatIsNoOfferIsLeftOutOfARanking() {
        var result = match(Caps.NONE, List.of(BERLIN), visitor("asha", true, 3, 99L, 1L, 1L));
        assertThat(result.placements()).containsExactly(new MatchingResult.Placing("asha", 1));
    }
}
