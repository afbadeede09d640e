package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One language's file of messages as it lies on the disk.
 *
 * @param fuzzy the keys of which somebody was unsure
 * @param ignored by key, the checks of its text that people have said don't matter
 */
public record MessageFile(Map<String, String> texts, Set<String> fuzzy, Map<String, Set<String>> ignored) {

    private static final String METADATA = "@metadata";

    /** @throws IOException if the file can't be read or isn't such a file; the message tells the line */
    public static MessageFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static MessageFile parse(String json) throws JsonText.Malformed {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> fuzzy = new LinkedHashSet<>();
        Map<String, Set<String>> ignored = new LinkedHashMap<>();
        JsonText.object(json).forEach((key, value) -> {
            if (key.equals(METADATA) && value instanceof Map<?, ?> metadata) {
                fuzzy.addAll(strings(metadata.get("fuzzy")));
                if (metadata.get("ignore") instanceof Map<?, ?> checks) {
                    checks.forEach((text, ids) -> ignored.put(String.valueOf(text), Set.copyOf(strings(ids))));
                }
            } else if (value instanceof String text) {
                texts.put(key, text);
            }
        });
        return new MessageFile(texts, fuzzy, ignored);
    }

    public Set<String> ignored(String key) {
        return ignored.getOrDefault(key, Set.of());
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
