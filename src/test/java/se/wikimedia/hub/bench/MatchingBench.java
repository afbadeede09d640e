package se.wikimedia.hub.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.DeferredAcceptance;
import se.wikimedia.hub.matching.Lottery;
import se.wikimedia.hub.matching.Market;
import se.wikimedia.hub.matching.MatchingInput;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;
import se.wikimedia.hub.matching.TourMatching;
import se.wikimedia.hub.matching.Verifier;

/**
 * Matching in this process: deferred acceptance alone, with the lottery and the verifier, with nested caps, and a tour
 * of usual size from its conditions to every reason. Each figure is the median of some runs after warming up.
 */
final class MatchingBench {

    private static final long SEED = 20261122;
    private static final int WARM_UP = 5;
    private static final int RUNS = 9;

    private MatchingBench() {}

    public static void main(String[] arguments) {
        measure("10,000 x 2,000, 50 choices each", 10_000, 2_000, 50);
        measure("100,000 x 20,000, 20 choices each", 100_000, 20_000, 20);
        measureTour(1_000, 200, 20);
    }

    private static void measure(String name, int visitors, int slots, int choices) {
        var random = new Random(SEED);
        var side = side(random, visitors, slots, choices);
        var seats = seats(random, slots);
        var names = IntStream.range(0, visitors).mapToObj(i -> "visitor" + i).toList();
        var market = Market.of(seats, Caps.NONE, side);
        var capped = Market.of(seats, new Caps(40, 400, visitors / 2), side);
        var matched = DeferredAcceptance.match(market);
        var cappedMatched = DeferredAcceptance.match(capped);
        print("%s: %,d placed, with caps %,d", name, placed(matched), placed(cappedMatched));
        print("  lottery              %6.0f ms", median(() -> Lottery.places("seed", names)));
        print("  market               %6.0f ms", median(() -> Market.of(seats, Caps.NONE, side)));
        print("  deferred acceptance  %6.0f ms", median(() -> DeferredAcceptance.match(market)));
        print("  with nested caps     %6.0f ms", median(() -> DeferredAcceptance.match(capped)));
        print("  verifier             %6.0f ms", median(() -> Verifier.verify(market, matched)));
        print("  found: %s, with caps %s", Verifier.verify(market, matched), Verifier.verify(capped, cappedMatched));
    }

    private static void measureTour(int visitors, int slots, int choices) {
        var input = tour(new Random(SEED), visitors, slots, choices);
        var result = TourMatching.match(input);
        print(
                "a tour of %,d x %,d, %d choices each: %,d placed, %,d reasons, %s",
                visitors,
                slots,
                choices,
                result.placements().size(),
                result.refusals().size(),
                result.verification());
        print("  with every reason    %6.0f ms", median(() -> TourMatching.match(input)));
    }

    private static Market.Side side(Random random, int visitors, int slots, int choices) {
        var ranking = new int[visitors][];
        var scores = new int[visitors][];
        var priority = new boolean[visitors];
        for (int i = 0; i < visitors; i++) {
            ranking[i] = random.ints(0, slots).distinct().limit(choices).toArray();
            scores[i] = random.ints(choices, 0, 41).toArray();
            priority[i] = random.nextInt(3) == 0;
        }
        var lottery = new ArrayList<>(IntStream.range(0, visitors).boxed().toList());
        Collections.shuffle(lottery, random);
        return new Market.Side(
                ranking,
                scores,
                priority,
                lottery.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Market.Seats seats(Random random, int slots) {
        var capacity = random.ints(slots, 1, 8).toArray();
        var reserved = IntStream.of(capacity).map(each -> each / 3).toArray();
        var host = IntStream.range(0, slots)
                .mapToObj(i -> "host" + i % (slots / 10))
                .toArray(String[]::new);
        var country = IntStream.range(0, slots)
                .mapToObj(i -> "country" + i % (slots / 100))
                .toArray(String[]::new);
        return new Market.Seats(capacity, reserved, host, country);
    }

    private static MatchingInput tour(Random random, int visitors, int slots, int choices) {
        var decision = LocalDate.of(2027, 1, 1);
        var countries = List.of("DE", "FR", "CZ", "SE", "TZ", "PE", "EG", "KE");
        var languages = List.of("en", "de", "fr", "cs", "sv", "sw", "es", "ar");
        var offers = IntStream.range(0, slots)
                .mapToObj(i -> {
                    var start = decision.plusDays(30 + random.nextInt(200));
                    int capacity = 1 + random.nextInt(6);
                    return new Offer(
                            i,
                            "host" + i % 40,
                            countries.get(i % 4),
                            start,
                            start.plusDays(7),
                            capacity,
                            capacity / 3,
                            some(random, languages),
                            random.nextInt(90));
                })
                .toList();
        var applicants = IntStream.range(0, visitors)
                .mapToObj(i -> new Applicant(
                        "visitor" + i,
                        random.nextInt(3) == 0,
                        countries.get(random.nextInt(8)),
                        List.of(new Period(decision, decision.plusDays(100 + random.nextInt(200)))),
                        some(random, languages),
                        Set.of("safety"),
                        random.nextInt(41),
                        false,
                        random.longs(0, slots).distinct().limit(choices).boxed().toList()))
                .toList();
        return new MatchingInput("seed", new Terms(decision, List.of("safety")), Caps.NONE, offers, applicants);
    }

    private static Set<String> some(Random random, List<String> of) {
        var some = new HashSet<String>();
        some.add(of.get(random.nextInt(of.size())));
        some.add(of.get(random.nextInt(of.size())));
        return some;
    }

    private static long placed(int[] slotOf) {
        return IntStream.of(slotOf).filter(slot -> slot >= 0).count();
    }

    private static double median(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
