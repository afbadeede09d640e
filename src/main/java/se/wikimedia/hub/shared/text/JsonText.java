package se.wikimedia.hub.shared.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON that message files are written in (RFC 8259): objects, arrays and strings, which become maps, lists and
 * strings. Its reader is strict: numbers, true, false and null have no place in such a file and are refused, as are
 * duplicate keys and nesting beyond {@value #DEEPEST}.
 */
public final class JsonText {

    private static final int DEEPEST = 8;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /** What is wrong with a text, and in which line, counted from 1. */
    public static final class Malformed extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String reason;

        private Malformed(int line, String reason) {
            super("line " + line + ": " + reason);
            this.line = line;
            this.reason = reason;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }

        public String reason() {
            return reason;
        }
    }

    public static Map<String, Object> object(String text) throws Malformed {
        JsonText json = new JsonText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        json.space();
        Map<String, Object> object = json.members(0);
        json.space();
        if (json.at < json.text.length()) {
            throw json.malformed("more text behind the closing }");
        }
        return object;
    }

    /** In the order of the maps, indented by two spaces, with a line end behind it; other values than those are strings. */
    public static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        write(object, "\n", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String line, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            map.forEach((key, each) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",")
                        .append(line)
                        .append("  ");
                quote(String.valueOf(key), out);
                out.append(": ");
                write(each, line + "  ", out);
            });
            out.append(map.isEmpty() ? "" : line).append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            list.forEach(each -> {
                out.append(out.charAt(out.length() - 1) == '[' ? "" : ",")
                        .append(line)
                        .append("  ");
                write(each, line + "  ", out);
            });
            out.append(list.isEmpty() ? "" : line).append(']');
        } else {
            quote(value.toString(), out);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }

    private Object value(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw malformed("nested too deeply");
        }
        return switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            default -> throw malformed("a text in \"…\" is expected here");
        };
    }

    private Map<String, Object> members(int depth) throws Malformed {
        Map<String, Object> members = new LinkedHashMap<>();
        expect('{');
        space();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                space();
            }
            String key = string();
            space();
            expect(':');
            space();
            if (members.put(key, value(depth + 1)) != null) {
                throw malformed("the key \"" + key + "\" is there twice");
            }
            space();
        }
        at++;
        return members;
    }

    private List<Object> elements(int depth) throws Malformed {
        List<Object> elements = new ArrayList<>();
        expect('[');
        space();
        while (peek() != ']') {
            if (!elements.isEmpty()) {
                expect(',');
                space();
            }
            elements.add(value(depth + 1));
            space();
        }
        at++;
        return elements;
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw malformed("a line end or control character inside a text; write it as \\n or \\u00…");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws Malformed {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed("unknown escape \\" + c);
        };
    }

    private char unicode() throws Malformed {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char digit = peek();
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw malformed("\\u needs four hexadecimal digits");
            }
            code = code * 16 + value;
            at++;
        }
        return (char) code;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw malformed("the file ends in the middle");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) throws Malformed {
        if (peek() != wanted) {
            throw malformed("'" + wanted + "' is expected here");
        }
        at++;
    }

    private Malformed malformed(String message) {
        int line = 1
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Malformed(line, message);
    }
}
