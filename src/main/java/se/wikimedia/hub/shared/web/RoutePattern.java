package se.wikimedia.hub.shared.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One address pattern by its segments; {@code {name}} takes one segment. */
record RoutePattern(List<String> segments, Class<?> page, String view, List<String> roles) {

    static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    boolean matches(List<String> path) {
        if (path.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            var wanted = segments.get(i);
            if (isVariable(wanted) ? path.get(i).isEmpty() : !wanted.equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands in the variables' places of an address that matches. */
    Map<String, String> values(List<String> path) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < path.size(); i++) {
            var wanted = segments.get(i);
            if (isVariable(wanted)) {
                values.put(wanted.substring(1, wanted.length() - 1), path.get(i));
            }
        }
        return values;
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** An exact address wins over one with variables. */
    int variables() {
        return (int) segments.stream().filter(RoutePattern::isVariable).count();
    }

    boolean open() {
        return roles.isEmpty();
    }

    String address() {
        return String.join("/", segments);
    }
}
