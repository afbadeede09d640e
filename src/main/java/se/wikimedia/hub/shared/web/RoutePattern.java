package se.wikimedia.hub.shared.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One address pattern; {@code {name}} takes one segment. */
record RoutePattern(String pattern, Class<?> page, String view, List<String> roles) {

    /** The segments' values, where the address fits. */
    Optional<Map<String, String>> match(String path) {
        var wanted = pattern.split("/", -1);
        var given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < wanted.length; i++) {
            if (isVariable(wanted[i]) && !given[i].isEmpty()) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    /** An exact address wins over one with variables. */
    int variables() {
        return (int) pattern.chars().filter(c -> c == '{').count();
    }

    boolean open() {
        return roles.isEmpty();
    }
}
