package se.wikimedia.hub.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines between blank lines.
 *
 * @param gap the line end and blank lines in front of it
 * @param text without the end of its last line; empty only behind the last one, where the gap is the text's end
 */
record Paragraph(String gap, String text) {

    private static final String BLANK_LINE = "\n\n";

    /** The paragraphs and the end behind them; together they are the text again. */
    static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder gap = new StringBuilder();
        StringBuilder words = new StringBuilder();
        String lineEnd = "";
        for (String line : Words.lines(text)) {
            int end = withoutLineEnd(line);
            if (!line.isBlank()) {
                words.append(lineEnd).append(line, 0, end);
                lineEnd = line.substring(end);
            } else {
                if (!words.isEmpty()) {
                    paragraphs.add(taken(gap, words));
                    gap.append(lineEnd);
                    lineEnd = "";
                }
                gap.append(line);
            }
        }
        if (!words.isEmpty()) {
            paragraphs.add(taken(gap, words));
        }
        paragraphs.add(new Paragraph(gap + lineEnd, ""));
        return paragraphs;
    }

    private static int withoutLineEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static Paragraph taken(StringBuilder gap, StringBuilder words) {
        Paragraph paragraph = new Paragraph(gap.toString(), words.toString());
        gap.setLength(0);
        words.setLength(0);
        return paragraph;
    }

    static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    /** As one text, without what is in front of the first. */
    static String joined(List<Paragraph> paragraphs) {
        StringBuilder joined = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            joined.append(joined.isEmpty() ? "" : paragraph.gapBehindOther()).append(paragraph.text);
        }
        return joined.toString();
    }

    /** What was first in its text has no blank line in front of it. */
    private String gapBehindOther() {
        boolean apart = text.isEmpty() || gap.lines().count() > 1;
        return apart ? gap : BLANK_LINE;
    }

    /** The gap of which two authors did what they wanted: the changed one, of two changed ones the longer. */
    Paragraph withGap(Paragraph mine, Paragraph theirs) {
        if (mine.gap.equals(gap)) {
            return theirs;
        }
        boolean theirsIsLonger = theirs.gap.length() > mine.gap.length();
        return !theirs.gap.equals(gap) && theirsIsLonger ? theirs : mine;
    }
}
