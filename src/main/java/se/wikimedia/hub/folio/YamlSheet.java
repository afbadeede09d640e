package se.wikimedia.hub.folio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.YamlReader;
import se.wikimedia.hub.sheet.YamlValue;
import se.wikimedia.hub.sheet.YamlValue.Items;
import se.wikimedia.hub.sheet.YamlValue.Mapping;
import se.wikimedia.hub.sheet.YamlValue.Scalar;

/**
 * A YAML file as a tree of maps, lists and texts, and back: the same tree always gives the same file, and a text comes
 * back character by character. Keys that nobody knows are kept, comments are not.
 */
public final class YamlSheet {

    /** Needs no quotes in any place; a number or a date among them is read as the text that it is. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} ,.'()/+_-]*[\\p{L}\\p{M}\\p{N}.')+_-])?");

    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL");

    private final StringBuilder written = new StringBuilder();

    private YamlSheet() {}

    /**
     * The tree of a file that was once accepted; what is empty is left out.
     *
     * @throws Problem unprocessable, where it is no mapping
     */
    public static Map<String, Object> read(String text) {
        Mapping mapping = YamlReader.mapping(text, 0, new Findings("", new ArrayList<>()));
        if (mapping == null) {
            throw Problem.of(Problem.Kind.UNPROCESSABLE, "unreadable-sheet");
        }
        return tree(mapping);
    }

    /** A list may be the whole file; then it is what the key holds. */
    public static Map<String, Object> read(String text, String key) {
        YamlValue value = YamlReader.value(text, 0, new Findings("", new ArrayList<>()));
        if (value instanceof Items items) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(key, list(items));
            return tree;
        }
        return read(text);
    }

    private static Map<String, Object> tree(Mapping mapping) {
        Map<String, Object> tree = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            Object value = of(entry.value());
            if (value != null) {
                tree.put(key, value);
            }
        });
        return tree;
    }

    private static List<Object> list(Items items) {
        List<Object> list = new ArrayList<>();
        for (YamlValue item : items.values()) {
            Object value = of(item);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static @Nullable Object of(YamlValue value) {
        if (value instanceof Scalar scalar) {
            return scalar.isNull() ? null : scalar.text();
        }
        return value instanceof Mapping mapping ? tree(mapping) : list((Items) value);
    }

    public static String write(Map<String, Object> tree) {
        YamlSheet sheet = new YamlSheet();
        sheet.mapping(tree, "", "");
        return sheet.written.toString();
    }

    public static String write(List<?> list) {
        YamlSheet sheet = new YamlSheet();
        sheet.items(list, "");
        return sheet.written.toString();
    }

    private void mapping(Map<?, ?> tree, String first, String indent) {
        String before = first;
        for (Map.Entry<?, ?> entry : tree.entrySet()) {
            written.append(before)
                    .append(scalar(String.valueOf(entry.getKey())))
                    .append(':');
            value(entry.getValue(), indent + "  ");
            before = indent;
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            written.append('\n');
            mapping(map, indent, indent);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            written.append('\n');
            items(list, indent);
        } else {
            written.append(' ').append(leaf(value)).append('\n');
        }
    }

    private void items(List<?> list, String indent) {
        for (Object item : list) {
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                mapping(map, indent + "- ", indent + "  ");
            } else if (item instanceof List<?> inner && !inner.isEmpty()) {
                written.append(indent).append("-\n");
                items(inner, indent + "  ");
            } else {
                written.append(indent).append("- ").append(leaf(item)).append('\n');
            }
        }
        if (list.isEmpty()) {
            written.append(indent).append("[]\n");
        }
    }

    private static String leaf(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        return value instanceof List<?> ? "[]" : scalar(String.valueOf(value));
    }

    /** What no file may hold is written as it is, so that the reader finds and names it. */
    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches() && !NOTHING.contains(text)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\u0085' -> quoted.append("\\N");
                case '\u2028' -> quoted.append("\\L");
                case '\u2029' -> quoted.append("\\P");
                case '\uFEFF' -> quoted.append("\\uFEFF");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
