package se.wikimedia.hub.impact;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far one person came in one tour.
 *
 * @param tier of the community that they belong to
 * @param region of that community, or its country's code; empty where neither is told
 * @param language that they speak best, BCP 47; empty where none is told
 * @param days that they have been away, first and last of each stay included; 0 before the check-in
 * @param kilograms of CO₂ on the way there, between hosts and home
 */
record Way(String tour, String tier, String region, String language, Step reached, int days, int kilograms) {

    /** Who came how far, by something that they have in common. */
    static Map<String, List<Step>> by(Function<Way, String> group, List<Way> ways) {
        return ways.stream()
                .collect(Collectors.groupingBy(group, Collectors.mapping(Way::reached, Collectors.toList())));
    }
}
