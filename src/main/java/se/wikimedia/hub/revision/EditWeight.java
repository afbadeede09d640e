package se.wikimedia.hub.revision;

/**
 * How much an edit of a text weighs by itself, whatever its author says. A translation stays current through a minor
 * edit, so in doubt an edit is major.
 *
 * <p>Minor are changes of spaces and line breaks, of where links and pictures lead, of punctuation, and of the signs
 * that Markdown is written with ({@code *a*} or {@code _a_}, {@code - item} or {@code * item}). Never minor: letters,
 * their case, digits, symbols; punctuation beside a number or a sign of currency or arithmetic; apostrophes and hyphens
 * that touch a letter, stops and colons in front of one; question marks, also the Greek one; {@code % & @ # * / _ § [ ]
 * { }}; a space that parts or joins words, except in Chinese and Japanese; emphasis, headings, lists, table cells, links
 * that come or go; titles of links; code, but for spaces at a line's end.
 */
public enum EditWeight {
    /** The texts are equal. */
    NONE,
    MINOR,
    MAJOR;

    /** A block of a lesson has at most 20,000. */
    private static final int MOST_CHARACTERS = 32 * 1_024;

    /** The parser fills each row up to the width of its head. */
    private static final long MOST_CELLS = 100_000;

    /**
     * Both texts are CommonMark with tables, a block or one line. Linear in their length; what is longer than 32 Ki
     * characters or may have more than 100,000 table cells is not looked into, and any change of it is major.
     */
    public static EditWeight of(String before, String after) {
        if (before.equals(after)) {
            return NONE;
        }
        boolean same =
                isReadable(before) && isReadable(after) && Gist.of(before).equals(Gist.of(after));
        return same ? MINOR : MAJOR;
    }

    private static boolean isReadable(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return false;
        }
        long widest = text.lines()
                .mapToLong(line -> line.chars().filter(c -> c == '|').count())
                .max()
                .orElse(0);
        return widest * text.lines().count() <= MOST_CELLS;
    }
}
