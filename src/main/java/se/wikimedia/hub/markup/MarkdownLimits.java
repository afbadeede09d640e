package se.wikimedia.hub.markup;

import se.wikimedia.hub.sheet.Findings;
import se.wikimedia.hub.sheet.Lines;

/**
 * What is refused before Markdown is parsed: blocks that no reader could read and tables that would cost the server
 * gigabytes, because each row of a table is filled up to the width of its head.
 */
public final class MarkdownLimits {
    private static final int LONGEST_BLOCK = 20_000;
    private static final int MOST_CELLS = 100_000;

    private MarkdownLimits() {}

    /** False when the text must not be parsed; the findings tell why. */
    public static boolean hold(Lines lines, int firstLine, Findings findings) {
        boolean hold = true;
        long cells = 0;
        for (int line = firstLine; line <= lines.count(); line++) {
            int from = line;
            int widest = 0;
            while (line <= lines.count() && !lines.isBlank(line)) {
                widest = Math.max(widest, pipes(lines.of(line)));
                line++;
            }
            if (line > from && lines.end(line - 1) - lines.start(from) > LONGEST_BLOCK) {
                findings.error(from, "begins a block of more than " + LONGEST_BLOCK + " characters; divide it");
                hold = false;
            }
            long before = cells;
            cells += (long) widest * (line - from);
            if (cells > MOST_CELLS && before <= MOST_CELLS) {
                findings.error(from, "begins a table too large for a page; add it as a file");
                hold = false;
            }
        }
        return hold;
    }

    private static int pipes(String line) {
        return (int) line.chars().filter(c -> c == '|').count();
    }
}
