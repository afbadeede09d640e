package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One language's file of messages as it lies on the disk.
 *
 * @param metadata what the file says of itself, such as its authors
 * @param texts ICU messages by key, in the order of the file
 */
public record MessageFile(Map<String, Object> metadata, Map<String, String> texts) {

    private static final String METADATA = "@metadata";
    private static final String AUTHORS = "authors";
    private static final String FUZZY = "fuzzy";

    public static final MessageFile EMPTY = new MessageFile(Map.of(), Map.of());

    public MessageFile {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** @throws IOException if the file can't be read or isn't such a file; the message tells the line */
    public static MessageFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static MessageFile parse(String json) throws JsonText.Malformed {
        Map<String, Object> metadata = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        JsonText.object(json).forEach((key, value) -> {
            if (key.equals(METADATA) && value instanceof Map<?, ?> said) {
                said.forEach((name, what) -> metadata.put(String.valueOf(name), what));
            } else if (value instanceof String text) {
                texts.put(key, text);
            }
        });
        return new MessageFile(metadata, texts);
    }

    /** Metadata first; the same bytes for the same content. */
    public String write() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(METADATA, metadata);
        all.putAll(texts);
        return JsonText.write(all);
    }

    /** The same texts with other authors and other texts that somebody is unsure of; where there are none, no list. */
    public MessageFile saying(List<String> authors, List<String> fuzzy) {
        Map<String, Object> said = new LinkedHashMap<>(metadata);
        put(said, AUTHORS, authors);
        put(said, FUZZY, fuzzy);
        return new MessageFile(said, texts);
    }

    private static void put(Map<String, Object> said, String name, List<String> list) {
        if (list.isEmpty()) {
            said.remove(name);
        } else {
            said.put(name, list);
        }
    }

    public List<String> authors() {
        return strings(metadata.get(AUTHORS));
    }

    /** The keys of which somebody was unsure. */
    public Set<String> fuzzy() {
        return new LinkedHashSet<>(strings(metadata.get(FUZZY)));
    }

    /** The checks of a text that people have said don't matter. */
    public Set<String> ignored(String key) {
        return metadata.get("ignore") instanceof Map<?, ?> checks ? Set.copyOf(strings(checks.get(key))) : Set.of();
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
