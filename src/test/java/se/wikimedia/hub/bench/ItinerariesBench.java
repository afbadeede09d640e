package se.wikimedia.hub.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import se.wikimedia.hub.itinerary.BranchAndBound;
import se.wikimedia.hub.itinerary.Limits;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.itinerary.PlanInput;
import se.wikimedia.hub.itinerary.Solution;
import se.wikimedia.hub.itinerary.Stop;
import se.wikimedia.hub.itinerary.TourItineraries;
import se.wikimedia.hub.itinerary.TravelRates;
import se.wikimedia.hub.itinerary.Traveller;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;
import se.wikimedia.hub.solver.MixedInteger;

/**
 * Itineraries in this process: listed, chosen with OR-Tools and by the hub's own search, for tours with a budget that is
 * not enough for all. A number of seconds as argument is the time for each choice; 120 where there is none.
 */
final class ItinerariesBench {

    private static final long SEED = 20261123;
    private static final LocalDate DECISION = LocalDate.of(2027, 1, 1);
    private static final List<String> COUNTRIES = List.of("DE", "FR", "CZ", "SE", "TZ", "PE", "EG", "KE");

    private ItinerariesBench() {}

    public static void main(String[] arguments) {
        int seconds = arguments.length == 0 ? 120 : Integer.parseInt(arguments[0]);
        measure(50, 10, seconds);
        measure(300, 60, seconds);
        measure(1_000, 200, seconds);
        measure(10_000, 2_000, seconds);
    }

    private static void measure(int visitors, int slots, int seconds) {
        long begin = System.nanoTime();
        var tour = TourItineraries.of(tour(new Random(SEED), visitors, slots));
        var problem = tour.problem();
        print("%,d x %,d: %,d itineraries, listed in %.2f s", visitors, slots, problem.columns(), since(begin));
        long own = System.nanoTime();
        tell(tour, BranchAndBound.solve(problem), own);
        long library = System.nanoTime();
        tell(
                tour,
                MixedInteger.solve(
                        problem,
                        Duration.ofSeconds(seconds),
                        level -> print("    level %d after %.2f s", level, since(library))),
                library);
    }

    private static void tell(TourItineraries tour, Solution solution, long begin) {
        double seconds = since(begin);
        var result = tour.result(solution);
        print("  %-17s %7.2f s  gap %.4f %%  %s", solution.by(), seconds, result.gap() * 100, result.worth());
        print("  %-17s             bound          %s", "", result.bound());
    }

    private static PlanInput tour(Random random, int visitors, int slots) {
        var stops = IntStream.range(0, slots)
                .mapToObj(i -> {
                    var start = DECISION.plusDays(60 + random.nextInt(120));
                    int capacity = 1 + random.nextInt(6);
                    var offer = new Offer(
                            i,
                            "host" + i % 40,
                            COUNTRIES.get(i % 4),
                            start,
                            start.plusDays(4 + random.nextInt(4)),
                            capacity,
                            capacity / 3,
                            Set.of("en"),
                            30);
                    return new Stop(offer, new Place(42 + 20 * random.nextDouble(), -5 + 30 * random.nextDouble()));
                })
                .toList();
        var travellers = IntStream.range(0, visitors)
                .mapToObj(i -> new Traveller(
                        applicant(random, i, slots),
                        new Place(-30 + 90 * random.nextDouble(), -80 + 160 * random.nextDouble()),
                        1 + random.nextInt(3)))
                .toList();
        return new PlanInput(
                new Terms(DECISION, List.of()),
                Caps.NONE,
                TravelRates.USUAL,
                new Limits(visitors * 900, visitors * 1_000),
                stops,
                travellers,
                List.of());
    }

    private static Applicant applicant(Random random, int number, int slots) {
        return new Applicant(
                "visitor" + number,
                random.nextInt(3) == 0,
                COUNTRIES.get(4 + random.nextInt(4)),
                List.of(new Period(DECISION, DECISION.plusDays(120 + random.nextInt(80)))),
                Set.of("en"),
                Set.of(),
                0,
                false,
                random.longs(0, slots).distinct().limit(6).boxed().toList());
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
