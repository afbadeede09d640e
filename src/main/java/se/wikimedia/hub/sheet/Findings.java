package se.wikimedia.hub.sheet;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.wikimedia.hub.sheet.Finding.Severity;

/** Collects what is wrong in one file. */
public final class Findings {
    private static final int MOST = 1_000;
    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Finding> all;
    private final Set<Integer> spoiltLines = new HashSet<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    public Findings(String file, List<Finding> all) {
        this.file = printable(file);
        this.all = all;
    }

    public void error(int line, String message) {
        add(line, message, Severity.ERROR);
    }

    public void warning(int line, String message) {
        add(line, message, Severity.WARNING);
    }

    /** One forbidden character makes a line's ids, links and keys wrong too; the author needs to hear of it once. */
    void spoilt(int line, String message) {
        error(line, message);
        spoiltLines.add(line);
    }

    private void add(int line, String message, Severity severity) {
        if (spoiltLines.contains(line)) {
            return;
        }
        int count = counts.merge(severity, 1, Integer::sum);
        if (count <= MOST) {
            all.add(new Finding(file, line, message, severity));
        } else if (count == MOST + 1) {
            all.add(new Finding(file, line, "and more; repair the first " + MOST + " findings", severity));
        }
    }

    /** A piece of somebody's file as it may be shown in a terminal: short, without control or direction characters. */
    public static String quoted(String text) {
        String piece = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "“" + printable(piece) + "”";
    }

    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> shown.append(
                        Character.isISOControl(c) || ForbiddenCharacters.turnsText(c)
                                ? "\\u%04X".formatted(c)
                                : Character.toString(c)));
        return shown.toString();
    }
}
