package se.wikimedia.hub.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.web.Visit;

/**
 * The fields that say what a module is.
 *
 * @param tree {@code module.yaml}; the form shows what it knows of it and leaves the rest as it is
 */
public record ModuleForm(Map<String, Object> tree) {

    private static final List<String> NEEDED = List.of("title", "summary", "language", "licence", "status");
    private static final List<String> WANTED = List.of("level", "minutes");
    private static final List<String> CHOSEN = List.of("audiences", "topics", "requires");

    /** With what was sent. */
    static ModuleForm of(Visit visit, Map<String, Object> current) {
        Map<String, Object> tree = new LinkedHashMap<>(current);
        NEEDED.forEach(key -> tree.put(key, visit.typed(key)));
        WANTED.forEach(key -> put(tree, key, visit.typed(key)));
        CHOSEN.forEach(key -> put(tree, key, List.copyOf(visit.parameters(key))));
        put(tree, "authors", lines(visit.typed("authors")));
        put(tree, "badge", badge(visit, tree.get("badge")));
        return new ModuleForm(tree);
    }

    private static Map<String, Object> badge(Visit visit, @Nullable Object current) {
        Map<String, Object> badge = new LinkedHashMap<>();
        if (current instanceof Map<?, ?> map) {
            map.forEach((key, value) -> badge.put(String.valueOf(key), value));
        }
        put(badge, "name", visit.typed("badge-name"));
        put(badge, "criteria", visit.typed("badge-criteria"));
        return badge;
    }

    private static List<Object> lines(String typed) {
        return new ArrayList<>(
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static void put(Map<String, Object> tree, String key, Object value) {
        boolean nothing = value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value.equals("");
        if (nothing) {
            tree.remove(key);
        } else {
            tree.put(key, value);
        }
    }

    public String text(String key) {
        return tree.get(key) instanceof String text ? text : "";
    }

    /** For a text field of several lines, whose first line end belongs to HTML. */
    public String area(String key) {
        return "\n" + text(key);
    }

    public String getBadgeArea() {
        return "\n" + badge("criteria");
    }

    public String badge(String key) {
        return tree.get("badge") instanceof Map<?, ?> badge && badge.get(key) instanceof String text ? text : "";
    }

    public List<String> list(String key) {
        return tree.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    public boolean has(String key, String value) {
        return list(key).contains(value);
    }

    /** One a line. */
    public String getAuthors() {
        return "\n" + String.join("\n", list("authors"));
    }
}
