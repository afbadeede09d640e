package se.wikimedia.hub.itinerary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.matching.Applicant;
import se.wikimedia.hub.matching.Caps;
import se.wikimedia.hub.matching.Offer;
import se.wikimedia.hub.matching.Period;
import se.wikimedia.hub.matching.Terms;

/** Random tours so small that every plan of them can be looked at, and the slow twin that does. */
public final class SmallTours {

    static final LocalDate DAY = LocalDate.of(2027, 5, 3);

    private SmallTours() {}

    public static PlanInput next(Random random) {
        var stops = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(slot -> stop(random, slot))
                .toList();
        var travellers = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(visitor -> traveller(random, visitor, stops.size()))
                .toList();
        return new PlanInput(
                new Terms(DAY.minusDays(60), List.of()),
                new Caps(some(random, 3), some(random, 3), some(random, 5)),
                TravelRates.USUAL,
                new Limits(some(random, 12_000), some(random, 4_000)),
                stops,
                travellers,
                List.of());
    }

    private static @Nullable Integer some(Random random, int most) {
        return random.nextInt(3) == 0 ? random.nextInt(most + 1) : null;
    }

    private static Stop stop(Random random, int slot) {
        int capacity = 1 + random.nextInt(2);
        var start = DAY.plusDays(random.nextInt(30));
        var offer = new Offer(
                slot,
                "host" + random.nextInt(2),
                random.nextBoolean() ? "DE" : "FR",
                start,
                start.plusDays(random.nextInt(6)),
                capacity,
                random.nextInt(capacity + 1),
                Set.of(random.nextInt(4) == 0 ? "de" : "en"),
                random.nextInt(80));
        return new Stop(offer, new Place(45 + random.nextInt(10), random.nextInt(15)));
    }

    private static Traveller traveller(Random random, int visitor, int slots) {
        var from = DAY.plusDays(random.nextInt(8));
        var applicant = new Applicant(
                "visitor" + visitor,
                random.nextBoolean(),
                random.nextInt(5) == 0 ? "DE" : "KE",
                List.of(new Period(from, from.plusDays(10 + random.nextInt(30)))),
                Set.of("en"),
                Set.of(),
                0,
                random.nextInt(10) == 0,
                random.longs(0, slots).limit(6).distinct().boxed().toList());
        return new Traveller(applicant, new Place(random.nextInt(60), random.nextInt(60)), 1 + random.nextInt(3));
    }

    /** The best worth of all choices, each looked at. */
    public static Worth best(PlanProblem problem) {
        var chosen = new int[problem.visitors()];
        var all = new ArrayList<Worth>();
        choose(problem, chosen, 0, all);
        return all.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static void choose(PlanProblem problem, int[] chosen, int visitor, List<Worth> all) {
        if (visitor == chosen.length) {
            if (problem.holds(chosen)) {
                all.add(problem.worth(chosen));
            }
            return;
        }
        chosen[visitor] = PlanProblem.NONE;
        choose(problem, chosen, visitor + 1, all);
        for (int column = 0; column < problem.columns(); column++) {
            if (problem.column(column).visitor() == visitor) {
                chosen[visitor] = column;
                choose(problem, chosen, visitor + 1, all);
            }
        }
    }
}
