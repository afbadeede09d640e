package se.wikimedia.hub.sheet;

/**
 * Characters that no text may hold: control characters, and the overrides and isolates that make a reader
 * see another order than the one in the file (the "Trojan source" trick). Right-to-left text needs none of them: the
 * marks U+200E, U+200F and U+061C are allowed, and pages set {@code dir}.
 */
final class ForbiddenCharacters {
    private ForbiddenCharacters() {}

    /** The same text, as long as before, with U+FFFD for each of them; each line that holds one is a finding. */
    static String replaced(String text, Findings findings) {
        StringBuilder clean = new StringBuilder(text);
        int line = 1;
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForbidden(c)) {
                clean.setCharAt(i, '\uFFFD');
                if (reported != line) {
                    findings.spoilt(line, "has the invisible character U+%04X; remove it".formatted((int) c));
                    reported = line;
                }
            } else if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
            }
        }
        return clean.toString();
    }

    static boolean turnsText(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isForbidden(char c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
        return Character.isISOControl(c) && !layout || turnsText(c) || c == '\uFFFE' || c == '\uFFFF';
    }
}
