package se.wikimedia.hub.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.wikimedia.hub.markup.Marker.Place;
import se.wikimedia.hub.sheet.Lines;

/**
 * A lesson's body as the Markdown parser gets it. A marker before a block becomes a rule on a line of its own, because
 * a rule ends whatever stands before it just as the marker does; a marker behind a block becomes spaces. All else stays,
 * so that an offset in the parser's text leads back to one in the file.
 */
final class MarkedText {
    private static final String RULE = "***";

    private final StringBuilder parsed;
    private final NavigableMap<Integer, Marker> markers = new TreeMap<>();
    private final List<Integer> insertedAt = new ArrayList<>();
    private final int bodyStart;

    MarkedText(String text, Lines lines, int bodyStart) {
        this.bodyStart = bodyStart;
        parsed = new StringBuilder(text.length() - bodyStart);
        int copied = bodyStart;
        for (int line = lines.at(bodyStart); line <= lines.count(); line++) {
            String written = lines.of(line);
            for (Marker marker : Marker.in(written, lines.start(line))) {
                markers.put(marker.start(), marker);
                if (marker.place() == Place.WITHIN_TEXT) {
                    continue;
                }
                parsed.append(text, copied, marker.start());
                boolean rule = marker.place() != Place.BEHIND_TEXT;
                int length = marker.end() - marker.start();
                parsed.append(rule ? RULE + " ".repeat(length - RULE.length()) : " ".repeat(length));
                copied = marker.end();
                if (marker.place() == Place.BEFORE_TEXT) {
                    int textStart = spaceEnd(text, copied);
                    parsed.append(text, copied, textStart);
                    insertedAt.add(parsed.length());
                    parsed.append('\n');
                    copied = textStart;
                }
            }
        }
        parsed.append(text, copied, text.length());
    }

    String parsed() {
        return parsed.toString();
    }

    /** By the offset in the file at which they begin. */
    NavigableMap<Integer, Marker> markers() {
        return markers;
    }

    /** The offset in the file. */
    int original(int parsedOffset) {
        int found = Collections.binarySearch(insertedAt, parsedOffset);
        return bodyStart + parsedOffset - (found >= 0 ? found : -found - 1);
    }

    static int spaceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }
}
