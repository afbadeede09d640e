package se.wikimedia.hub.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Given answers as JSON (RFC 8259), from which each text comes back as it was. */
final class AnswerText {

    private AnswerText() {}

    static String list(List<String> answers) {
        return answers.stream().map(AnswerText::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    static String object(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ":" + list(each.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return json.append('"').toString();
    }

    /** Reads what {@link #list} has written. */
    static List<String> read(String json) {
        var answers = new ArrayList<String>();
        for (int start = json.indexOf('"'); start >= 0; ) {
            int end = end(json, start + 1);
            answers.add(unquoted(json.substring(start + 1, end)));
            start = json.indexOf('"', end + 1);
        }
        return answers;
    }

    private static int end(String json, int start) {
        int at = start;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String unquoted(String json) {
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) != '\\') {
                text.append(json.charAt(i));
            } else if (json.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }
}
