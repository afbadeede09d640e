package se.wikimedia.hub.shared.text;

/**
 * How much Markdown is still a text and not an attack: beyond these bounds it is shown as it was written. Nesting is
 * bounded by the parser itself.
 */
final class MarkdownBounds {

    static final int DEEPEST_BLOCKS = 50;
    static final int DEEPEST_INLINES = 30;

    private static final int LONGEST = 256 * 1_024;

    /** Every row of a table is filled up to the width of its head, so a small text could make a huge table. */
    private static final long MOST_CELLS = 100_000;

    private MarkdownBounds() {}

    static boolean holds(String markdown) {
        return markdown.length() <= LONGEST && cells(markdown) <= MOST_CELLS;
    }

    private static long cells(String markdown) {
        long lines = 1;
        long pipes = 0;
        long widest = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n' || c == '\r') {
                lines++;
                pipes = 0;
            } else if (c == '|') {
                pipes++;
                widest = Math.max(widest, pipes);
            }
        }
        return lines * widest;
    }
}
