package se.wikimedia.hub.matching;

import static se.wikimedia.hub.matching.Market.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Matches the visitors of a tour with its slots: one place for each visitor at most. */
public final class TourMatching {

    private final MatchingInput input;
    private final Map<Long, Integer> slots = new HashMap<>();
    private final Market market;
    private final int[] slotOf;

    private TourMatching(MatchingInput input) {
        this.input = input;
        for (var offer : input.offers()) {
            slots.put(offer.slot(), slots.size());
        }
        this.market = market();
        this.slotOf = DeferredAcceptance.match(market);
    }

    /** A visitor who ranks what is no offer, or what is not admissible, is matched without that. */
    public static MatchingResult match(MatchingInput input) {
        var matching = new TourMatching(input);
        return new MatchingResult(
                matching.placements(), matching.refusals(), Verifier.verify(matching.market, matching.slotOf));
    }

    private Market market() {
        var choices = input.applicants().stream().map(this::choices).toArray(int[][]::new);
        var scores = IntStream.range(0, choices.length)
                .mapToObj(visitor -> {
                    var score = new int[choices[visitor].length];
                    Arrays.fill(score, input.applicants().get(visitor).score());
                    return score;
                })
                .toArray(int[][]::new);
        var priority = new boolean[choices.length];
        for (int visitor = 0; visitor < choices.length; visitor++) {
            priority[visitor] = input.applicants().get(visitor).priority();
        }
        var lottery = Lottery.places(
                input.seed(),
                input.applicants().stream().map(Applicant::visitor).toList());
        return Market.of(seats(), input.caps(), new Market.Side(choices, scores, priority, lottery));
    }

    private Market.Seats seats() {
        return new Market.Seats(
                input.offers().stream().mapToInt(Offer::capacity).toArray(),
                input.offers().stream()
                        .mapToInt(offer -> Math.min(offer.reserved(), offer.capacity()))
                        .toArray(),
                texts(Offer::host),
                texts(Offer::country));
    }

    private String[] texts(Function<Offer, String> of) {
        return input.offers().stream().map(of).toArray(String[]::new);
    }

    private int[] choices(Applicant visitor) {
        return visitor.ranking().stream()
                .distinct()
                .filter(slots::containsKey)
                .filter(slot -> Admissibility.obstacles(input.terms(), visitor, offer(slot))
                        .isEmpty())
                .mapToInt(slots::get)
                .toArray();
    }

    private Offer offer(long slot) {
        return input.offers().get(slots.getOrDefault(slot, 0));
    }

    private List<MatchingResult.Placing> placements() {
        return IntStream.range(0, slotOf.length)
                .filter(visitor -> slotOf[visitor] != NONE)
                .mapToObj(visitor -> new MatchingResult.Placing(
                        input.applicants().get(visitor).visitor(),
                        input.offers().get(slotOf[visitor]).slot()))
                .toList();
    }

    private List<MatchingResult.Refusal> refusals() {
        var reasons = new LostPlaces(market, slotOf);
        var refusals = new ArrayList<MatchingResult.Refusal>();
        for (int visitor = 0; visitor < slotOf.length; visitor++) {
            var applicant = input.applicants().get(visitor);
            for (var offer : input.offers()) {
                var obstacles = Admissibility.obstacles(input.terms(), applicant, offer);
                if (!obstacles.isEmpty()) {
                    refusals.add(new MatchingResult.Refusal(applicant.visitor(), offer.slot(), obstacles));
                }
            }
            var choices = market.choices(visitor);
            for (int i = 0; i < choices.length && choices[i] != slotOf[visitor]; i++) {
                var lost = List.of(reasons.of(visitor, i));
                refusals.add(new MatchingResult.Refusal(
                        applicant.visitor(), input.offers().get(choices[i]).slot(), lost));
            }
        }
        return refusals;
    }
}
