package se.wikimedia.hub.impact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whom all tours together reach, and what they take. A person who applied to two tours is counted in each.
 *
 * @param all one group, {@code all}
 * @param tiers of the communities
 * @param regions by tier, of those tiers that are told; a region's name, or a country as ISO 3166 alpha-2
 * @param languages the one that each told first, BCP 47
 * @param tours by id
 * @param days of all stays together; null where fewer than 5 people have travelled, as for the next
 * @param kilograms of CO₂, by train where it gets there in a day, else by plane
 * @param reserved places kept for emerging and underserved communities, of all published slots
 * @param reservesUsed how many of them somebody from such a community has; null below 5
 */
public record Impact(
        Instant at,
        Ladder all,
        Ladder tiers,
        Map<String, Ladder> regions,
        Ladder languages,
        Ladder tours,
        @Nullable Long days,
        @Nullable Long kilograms,
        long reserved,
        @Nullable Long reservesUsed) {

    static final String ALL = "all";

    static Impact of(Instant at, List<Way> ways, Reserves reserves) {
        var all = Ladder.of(Way.by(way -> ALL, ways), Step.all());
        var tiers = divided(ways, Way::tier, all);
        var regions = new TreeMap<String, Ladder>();
        for (var tier : tiers.rows()) {
            var within =
                    ways.stream().filter(way -> way.tier().equals(tier.key())).toList();
            regions.put(tier.key(), divided(within, Way::region, tiers));
        }
        boolean travelled = all.rows().stream().anyMatch(row -> row.reached().containsKey(Step.TRAVELLED.key()));
        return new Impact(
                at,
                all,
                tiers,
                regions,
                divided(ways, Way::language, all),
                divided(ways, Way::tour, all),
                travelled ? sum(ways, Way::days) : null,
                travelled ? sum(ways, Way::kilograms) : null,
                reserves.offered(),
                reserves.used() < Ladder.LEAST ? null : (long) reserves.used());
    }

    /** With no step that the whole isn't told of: the parts add up to it. */
    private static Ladder divided(List<Way> ways, Function<Way, String> group, Ladder whole) {
        return Ladder.of(
                Way.by(group, ways),
                Step.all().stream()
                        .filter(step -> whole.steps().contains(step.key()))
                        .toList());
    }

    private static long sum(List<Way> ways, ToIntFunction<Way> number) {
        return ways.stream().mapToLong(number::applyAsInt).sum();
    }
}
