package se.wikimedia.hub.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The order in which a path's modules are done: nothing comes before what it requires, and apart from that the path's
 * own order stays. Of all orders that are possible it is the one whose modules, from the first on, stand earliest in
 * the path (Kahn's topological sorting, always taking the earliest that may come).
 */
final class PathOrder {

    private final Function<String, List<String>> requires;

    /** {@code requires} tells a module's own prerequisites, on the path or not, by id. */
    PathOrder(Function<String, List<String>> requires) {
        this.requires = requires;
    }

    /** In a circle, which the checks of the content forbid, the path's order decides. */
    List<String> of(List<String> path) {
        var left = new LinkedHashSet<>(path);
        var order = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(module -> before(module).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElseGet(() -> left.iterator().next());
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** Also what is required by way of others: they need not be on the path. */
    private Set<String> before(String module) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(requires.apply(module));
        while (!open.isEmpty()) {
            var each = open.pop();
            if (found.add(each)) {
                open.addAll(requires.apply(each));
            }
        }
        found.remove(module);
        return found;
    }
}
