package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One language's file of messages as it lies on the disk: texts by key, and which of them are fuzzy. */
record MessageFile(Map<String, String> texts, Set<String> fuzzy) {

    private static final String METADATA = "@metadata";

    static MessageFile read(Path file) throws IOException, JsonText.Malformed {
        return parse(Files.readString(file));
    }

    static MessageFile parse(String json) throws JsonText.Malformed {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> fuzzy = new LinkedHashSet<>();
        JsonText.object(json).forEach((key, value) -> {
            if (key.equals(METADATA) && value instanceof Map<?, ?> metadata) {
                Object keys = metadata.get("fuzzy");
                fuzzy.addAll(
                        keys instanceof List<?> list
                                ? list.stream().map(String::valueOf).toList()
                                : List.of());
            } else if (value instanceof String text) {
                texts.put(key, text);
            }
        });
        return new MessageFile(texts, fuzzy);
    }
}
