package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry while its lines are being read. */
final class PoDraft {

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> extracted = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final Set<String> flags = new TreeSet<>();
    private @Nullable StringBuilder reading;
    private boolean spoilt;
    private int line;

    void begin(int at) {
        line = line == 0 ? at : line;
    }

    int line() {
        return line;
    }

    void start(String keyword) {
        reading = texts.computeIfAbsent(keyword, name -> new StringBuilder());
    }

    /** Swallows the continuation lines of a text that can't be used. */
    void pass() {
        reading = new StringBuilder();
    }

    void append(String text) {
        if (reading != null) {
            reading.append(text);
        }
    }

    void comment(String content) {
        char kind = content.length() > 1 ? content.charAt(1) : ' ';
        String rest = content.substring(Math.min(2, content.length())).strip();
        switch (kind) {
            case '.' -> extracted.add(rest);
            case ':' -> words(rest, "\\s+", references);
            case ',' -> {
                List<String> found = new ArrayList<>();
                words(rest, "\\s*,\\s*", found);
                flags.addAll(found);
            }
            default -> comments.add(content.substring(1).strip());
        }
    }

    boolean isReading() {
        return reading != null;
    }

    boolean has(String keyword) {
        return texts.containsKey(keyword);
    }

    boolean hasText() {
        return !texts.isEmpty() || reading != null;
    }

    boolean isHeader() {
        return text("msgid").isEmpty() && !has("msgctxt");
    }

    void spoil() {
        spoilt = true;
    }

    boolean isSpoilt() {
        return spoilt;
    }

    PoEntry entry() {
        return new PoEntry(
                text("msgctxt"), text("msgid"), text("msgstr"), flags, comments, extracted, references, line);
    }

    private String text(String keyword) {
        StringBuilder text = texts.get(keyword);
        return text == null ? "" : text.toString();
    }

    private static void words(String rest, String separator, List<String> into) {
        Arrays.stream(rest.split(separator)).filter(word -> !word.isEmpty()).forEach(into::add);
    }
}
