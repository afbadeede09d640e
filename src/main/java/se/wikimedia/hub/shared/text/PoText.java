package se.wikimedia.hub.shared.text;

/** The quoted strings of PO files and their escapes, which are those of C. */
final class PoText {

    private static final String LETTERS = "ntrabfv\\\"";
    private static final String MEANINGS = "\n\t\r\u0007\b\f\u000b\\\"";

    private PoText() {}

    /** What is wrong with a quoted string. */
    static final class Malformed extends Exception {
        private Malformed(String message) {
            super(message);
        }
    }

    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = MEANINGS.indexOf(c);
            if (known >= 0) {
                out.append('\\').append(LETTERS.charAt(known));
            } else if (c < ' ' || c == 0x7f) {
                out.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)));
                out.append((char) ('0' + (c & 7)));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** The text of one line's quoted string, its quotes included. */
    static String unquote(String quoted) throws Malformed {
        if (!quoted.startsWith("\"")) {
            throw new Malformed("a text in \"…\" is expected");
        }
        StringBuilder out = new StringBuilder(quoted.length());
        int i = 1;
        while (i < quoted.length() && quoted.charAt(i) != '"') {
            char c = quoted.charAt(i++);
            if (c != '\\') {
                out.append(printable(c));
                continue;
            }
            int end = escapeEnd(quoted, i);
            out.append(meaning(quoted.substring(i, end)));
            i = end;
        }
        if (i >= quoted.length()) {
            throw new Malformed("the text has no closing \"");
        }
        if (!quoted.substring(i + 1).isBlank()) {
            throw new Malformed("something stands behind the closing \"; write a \" inside a text as \\\"");
        }
        return out.toString();
    }

    private static char printable(char c) throws Malformed {
        if (c < ' ' && c != '\t' || c == 0x7f) {
            throw new Malformed(String.format("a raw control character U+%04X; write it as an escape", (int) c));
        }
        return c;
    }

    private static int escapeEnd(String text, int from) {
        int end = from;
        if (end < text.length() && text.charAt(end) == 'x') {
            end++;
            while (end < text.length() && end < from + 3 && hexadecimal(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length() && end < from + 3 && octal(text.charAt(end))) {
            end++;
        }
        return end > from ? end : Math.min(from + 1, text.length());
    }

    private static char meaning(String escape) throws Malformed {
        if (escape.length() > 1 && escape.charAt(0) == 'x') {
            return (char) Integer.parseInt(escape.substring(1), 16);
        }
        if (!escape.isEmpty() && octal(escape.charAt(0))) {
            return (char) Integer.parseInt(escape, 8);
        }
        int known = escape.length() == 1 ? LETTERS.indexOf(escape) : -1;
        if (known < 0) {
            throw new Malformed("unknown escape \\" + escape + "; a backslash is written \\\\");
        }
        return MEANINGS.charAt(known);
    }

    private static boolean octal(char c) {
        return c >= '0' && c <= '7';
    }

    private static boolean hexadecimal(char c) {
        return c < 128 && Character.digit(c, 16) >= 0;
    }
}
