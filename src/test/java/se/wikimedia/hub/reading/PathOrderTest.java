package se.wikimedia.hub.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathOrderTest {

    private static final long SEED = 20261121;

    private static List<String> order(List<String> path, Map<String, List<String>> requires) {
        return new PathOrder(module -> requires.getOrDefault(module, List.of())).of(path);
    }

    @Test
    void aPathThatFitsStaysAsItIs() {
        assertThat(order(List.of("c", "b", "a"), Map.of("a", List.of("c")))).containsExactly("c", "b", "a");
    }

    @Test
    void whatIsRequiredComesFirstAndTheOthersKeepTheirPlaces() {
        assertThat(order(List.of("a", "b", "c", "d"), Map.of("a", List.of("c"))))
                .containsExactly("b", "c", "a", "d");
    }

    @Test
    void aModuleBesideThePathPassesOnWhatItRequires() {
        assertThat(order(List.of("a", "b"), Map.of("a", List.of("beside"), "beside", List.of("b"))))
                .containsExactly("b", "a");
    }

    @Test
    void aCircleLosesNothing() {
        assertThat(order(List.of("a", "b", "c"), Map.of("a", List.of("b"), "b", List.of("a"))))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void ofAllPossibleOrdersItIsTheOneNearestToThePathFromItsBeginning() {
        System.out.println("PathOrderTest seed " + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            var modules = IntStream.range(0, 2 + random.nextInt(5))
                    .mapToObj(i -> "m" + i)
                    .toList();
            var requires = randomlyRequiring(modules, random);
            var path = shuffled(modules, random).subList(0, 1 + random.nextInt(modules.size()));
            assertThat(Optional.of(order(path, requires)))
                    .as("path %s, requires %s", path, requires)
                    .isEqualTo(firstPossible(path, List.of(), requires));
        }
    }

    /** Without circles: each requires only earlier ones. */
    private static Map<String, List<String>> randomlyRequiring(List<String> modules, Random random) {
        var requires = new HashMap<String, List<String>>();
        for (int i = 0; i < modules.size(); i++) {
            requires.put(
                    modules.get(i),
                    modules.subList(0, i).stream()
                            .filter(each -> random.nextInt(3) == 0)
                            .toList());
        }
        return requires;
    }

    private static List<String> shuffled(List<String> modules, Random random) {
        var shuffled = new ArrayList<>(modules);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Tries every order, those that begin with the path's earlier modules first, and looks at each as a whole. */
    private static Optional<List<String>> firstPossible(
            List<String> left, List<String> begun, Map<String, List<String>> requires) {
        if (left.isEmpty()) {
            return isPossible(begun, requires) ? Optional.of(begun) : Optional.empty();
        }
        for (var next : left) {
            var others = left.stream().filter(each -> !each.equals(next)).toList();
            var longer = new ArrayList<>(begun);
            longer.add(next);
            var found = firstPossible(others, longer, requires);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isPossible(List<String> order, Map<String, List<String>> requires) {
        return IntStream.range(0, order.size()).allMatch(later -> IntStream.range(later + 1, order.size())
                .noneMatch(earlier -> requires(order.get(later), order.get(earlier), requires)));
    }

    private static boolean requires(String module, String other, Map<String, List<String>> requires) {
        return requires.getOrDefault(module, List.of()).stream()
                .anyMatch(each -> each.equals(other) || requires(each, other, requires));
    }
}
