package se.wikimedia.hub.impact;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of people on the steps of a ladder, told so that no number of people is from 1 to 4, neither on a step nor
 * between two steps, neither in a group nor left over when groups are subtracted from the whole. Nothing is hidden within
 * what is told: small groups are added up to one rest, and steps are left out for all groups alike, until everything that
 * can be computed is large enough. Of all such publications it is the one that tells most numbers of named groups.
 *
 * @param steps those that are told, by their keys; the first is always among them, unless there are fewer than 5 people
 * @param rest the smallest groups together; null where none has to be hidden
 */
public record Ladder(
        List<String> steps, List<Row> rows, @Nullable Map<String, Long> rest) {

    static final int LEAST = 5;

    /**
     * A group.
     *
     * @param reached how many came to a step, by the step's key; a step that nobody came to is missing
     */
    public record Row(String key, Map<String, Long> reached) {}

    /** How far each person of each group came, of the steps {@code among}. */
    static Ladder of(Map<String, List<Step>> groups, List<Step> among) {
        var best = new Ladder(List.of(), List.of(), null);
        int told = -1;
        for (var steps : Step.choices(among)) {
            for (int together = 0; together <= groups.size(); together = together == 0 ? 2 : together + 1) {
                var found = candidate(groups, steps, together);
                if (found.isPresent() && found.get().told() > told) {
                    best = found.get();
                    told = best.told();
                }
            }
        }
        return best;
    }

    private int told() {
        return rows.size() * steps.size();
    }

    private static Optional<Ladder> candidate(Map<String, List<Step>> groups, List<Step> steps, int together) {
        var bySize = groups.keySet().stream()
                .sorted(Comparator.<String>comparingInt(key -> size(groups, key))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var small = bySize.subList(0, together);
        var rest = small.stream()
                .flatMap(key -> groups.getOrDefault(key, List.of()).stream())
                .toList();
        var shown = groups.keySet().stream()
                .filter(key -> !small.contains(key))
                .sorted()
                .toList();
        boolean safe = Stream.concat(
                        together == 0 ? Stream.<List<Step>>empty() : Stream.of(rest),
                        shown.stream().map(key -> groups.getOrDefault(key, List.of())))
                .allMatch(people -> safe(people, steps));
        return safe && !groups.isEmpty()
                ? Optional.of(new Ladder(
                        steps.stream().map(Step::key).toList(),
                        shown.stream()
                                .map(key -> new Row(key, reached(groups.getOrDefault(key, List.of()), steps)))
                                .toList(),
                        together == 0 ? null : reached(rest, steps)))
                : Optional.empty();
    }

    private static int size(Map<String, List<Step>> groups, String key) {
        return groups.getOrDefault(key, List.of()).size();
    }

    /** Whether nothing that follows is too small: who came to each step, and who came to one but not to a later one. */
    private static boolean safe(Collection<Step> people, List<Step> steps) {
        var counts = steps.stream().mapToLong(step -> count(people, step)).toArray();
        return counts[0] >= LEAST
                && IntStream.range(0, counts.length)
                        .allMatch(one -> enough(counts[one])
                                && IntStream.range(one + 1, counts.length)
                                        .allMatch(other -> enough(counts[one] - counts[other])));
    }

    private static boolean enough(long count) {
        return count == 0 || count >= LEAST;
    }

    private static long count(Collection<Step> people, Step step) {
        return people.stream().filter(reached -> reached.compareTo(step) >= 0).count();
    }

    private static Map<String, Long> reached(Collection<Step> people, List<Step> steps) {
        var reached = new LinkedHashMap<String, Long>();
        for (var step : steps) {
            long count = count(people, step);
            if (count > 0) {
                reached.put(step.key(), count);
            }
        }
        return reached;
    }
}
