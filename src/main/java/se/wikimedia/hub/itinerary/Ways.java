package se.wikimedia.hub.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.wikimedia.hub.matching.Admissibility;
import se.wikimedia.hub.matching.Terms;

/**
 * Every itinerary that is possible for a visitor: of the slots that they ranked and where they are admissible, at most as
 * many as they want and never more than three, with at least one day for travelling between two of them.
 */
final class Ways {

    static final int MOST_STAYS = 3;
    private static final int FIRST_CHOICE = 1_000;

    private final Traveller traveller;
    private final TravelRates rates;
    private final List<Stop> admissible;
    private final List<Itinerary> found = new ArrayList<>();

    private Ways(Traveller traveller, TravelRates rates, List<Stop> admissible) {
        this.traveller = traveller;
        this.rates = rates;
        this.admissible = admissible;
    }

    /** In no order that means anything. */
    static List<Itinerary> of(Traveller traveller, Terms terms, TravelRates rates, Map<Long, Stop> stops) {
        var admissible = traveller.applicant().ranking().stream()
                .distinct()
                .map(stops::get)
                .filter(Objects::nonNull)
                .filter(stop -> Admissibility.obstacles(terms, traveller.applicant(), stop.offer())
                        .isEmpty())
                .sorted(Comparator.comparing((Stop stop) -> stop.offer().start()))
                .toList();
        var ways = new Ways(traveller, rates, admissible);
        ways.extend(List.of(), 0);
        return ways.found;
    }

    private void extend(List<Stop> way, int from) {
        if (!way.isEmpty()) {
            found.add(itinerary(way));
        }
        if (way.size() == Math.min(traveller.maxStays(), MOST_STAYS)) {
            return;
        }
        for (int next = from; next < admissible.size(); next++) {
            if (way.isEmpty() || way.get(way.size() - 1).daysUntil(admissible.get(next)) >= 1) {
                var longer = new ArrayList<>(way);
                longer.add(admissible.get(next));
                extend(longer, next + 1);
            }
        }
    }

    private Itinerary itinerary(List<Stop> way) {
        var between = between(way);
        int travel = between.stream().flatMap(List::stream).mapToInt(Leg::euros).sum();
        int days = way.stream().mapToInt(Stop::days).sum();
        var slots = way.stream().map(stop -> stop.offer().slot()).toList();
        return new Itinerary(
                traveller.applicant().visitor(), slots, between, travel + days * rates.dayEuros(), preference(slots));
    }

    private List<List<Leg>> between(List<Stop> way) {
        var home = traveller.home();
        var between = new ArrayList<List<Leg>>();
        between.add(List.of(rates.leg(home, way.get(0).place())));
        for (int i = 1; i < way.size(); i++) {
            var from = way.get(i - 1);
            var to = way.get(i);
            between.add(
                    from.daysUntil(to) > rates.daysAway()
                            ? List.of(rates.leg(from.place(), home), rates.leg(home, to.place()))
                            : List.of(rates.leg(from.place(), to.place())));
        }
        between.add(List.of(rates.leg(way.get(way.size() - 1).place(), home)));
        return between;
    }

    private int preference(List<Long> slots) {
        return slots.stream()
                .mapToInt(
                        slot -> FIRST_CHOICE / (traveller.applicant().ranking().indexOf(slot) + 1))
                .sum();
    }
}
