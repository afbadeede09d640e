package se.wikimedia.hub.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A tour's visitors and slots as a problem in numbers, and its solution as itineraries. */
public final class TourItineraries {

    /** More than that of one visitor are left out, the least dear ones first. */
    static final int MOST_WAYS = 2_000;

    private final PlanInput input;
    private final Map<Long, Stop> stops;
    private final List<Itinerary> ways = new ArrayList<>();
    private final List<Integer> travellers = new ArrayList<>();
    private final Map<String, Integer> circles = new HashMap<>();
    private final List<Integer> limits = new ArrayList<>();
    private final List<Integer> reserved = new ArrayList<>();
    private int leftOut;

    private TourItineraries(PlanInput input) {
        this.input = input;
        this.stops = input.stops().stream()
                .collect(Collectors.toMap(stop -> stop.offer().slot(), Function.identity()));
        var pins = input.pins().stream().collect(Collectors.toMap(Pin::visitor, Pin::slots));
        for (int number = 0; number < input.travellers().size(); number++) {
            var traveller = input.travellers().get(number);
            var pin = pins.get(traveller.applicant().visitor());
            add(number, possible(traveller, pin));
        }
    }

    public static TourItineraries of(PlanInput input) {
        return new TourItineraries(input);
    }

    private List<Itinerary> possible(Traveller traveller, @Nullable List<Long> pin) {
        return Ways.of(traveller, input.terms(), input.rates(), stops).stream()
                .filter(way -> pin == null || way.slots().equals(pin))
                .sorted(Comparator.comparing(Itinerary::preference)
                        .reversed()
                        .thenComparing(Itinerary::co2)
                        .thenComparing(way -> way.slots().toString()))
                .toList();
    }

    private void add(int traveller, List<Itinerary> possible) {
        var kept = possible.subList(0, Math.min(possible.size(), MOST_WAYS));
        leftOut += possible.size() - kept.size();
        for (var way : kept) {
            ways.add(way);
            travellers.add(traveller);
        }
    }

    /** Whether these can be settled together: each possible, and all of them within the limits. */
    public boolean pinsHold() {
        var problem = problem();
        return input.pins().stream().allMatch(pin -> isPossible(pin)) && problem.holds(pinnedAlone());
    }

    private boolean isPossible(Pin pin) {
        return ways.stream()
                .anyMatch(way ->
                        way.visitor().equals(pin.visitor()) && way.slots().equals(pin.slots()));
    }

    private int[] pinnedAlone() {
        var chosen = new int[input.travellers().size()];
        Arrays.fill(chosen, PlanProblem.NONE);
        for (int way = 0; way < ways.size(); way++) {
            if (isPinned(input.travellers().get(travellers.get(way)))) {
                chosen[travellers.get(way)] = way;
            }
        }
        return chosen;
    }

    private boolean isPinned(Traveller traveller) {
        return input.pins().stream()
                .anyMatch(pin -> pin.visitor().equals(traveller.applicant().visitor()));
    }

    public PlanProblem problem() {
        var columns = new PlanProblem.Column[ways.size()];
        for (int number = 0; number < columns.length; number++) {
            var way = ways.get(number);
            columns[number] = new PlanProblem.Column(
                    travellers.get(number), circlesOf(way), way.euros(), way.co2(), way.preference());
        }
        var all = input.travellers();
        var priority = new boolean[all.size()];
        var pinned = new boolean[all.size()];
        for (int number = 0; number < priority.length; number++) {
            priority[number] = all.get(number).applicant().priority();
            pinned[number] = isPinned(all.get(number));
        }
        return new PlanProblem(
                columns,
                new PlanProblem.Travellers(priority, pinned),
                new PlanProblem.Circles(numbers(limits), numbers(reserved)),
                limit(input.limits().budget()),
                limit(input.limits().co2()));
    }

    /** Whoever visits two slots of a host counts as one visitor of the host. */
    private int[] circlesOf(Itinerary way) {
        Set<Integer> found = new LinkedHashSet<>();
        for (long slot : way.slots()) {
            var offer = Optional.ofNullable(stops.get(slot)).orElseThrow().offer();
            found.add(circle("slot " + slot, offer.capacity(), offer.reserved()));
            var caps = input.caps();
            cap("host " + offer.country() + " " + offer.host(), caps.perHost()).ifPresent(found::add);
            cap("country " + offer.country(), caps.perCountry()).ifPresent(found::add);
            cap("tour", caps.inAll()).ifPresent(found::add);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private Optional<Integer> cap(String name, @Nullable Integer most) {
        return Optional.ofNullable(most).map(limit -> circle(name, limit, 0));
    }

    private int circle(String name, int limit, int ofThemReserved) {
        return circles.computeIfAbsent(name, unknown -> {
            limits.add(limit);
            reserved.add(ofThemReserved);
            return limits.size() - 1;
        });
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long limit(@Nullable Integer most) {
        return most == null ? Long.MAX_VALUE : most;
    }

    /** In the order of the travellers. */
    public PlanResult result(Solution solution) {
        var chosen = Arrays.stream(solution.chosen())
                .filter(way -> way != PlanProblem.NONE)
                .mapToObj(ways::get)
                .toList();
        return new PlanResult(chosen, solution.worth(), solution.bound(), ways.size(), leftOut, solution.by());
    }
}
