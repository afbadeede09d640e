package se.wikimedia.hub.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit marker as MediaWiki's Translate extension writes them, or what was meant to be one.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param number null when it is malformed
 */
public record Marker(
        int start, int end, String written, @Nullable Integer number, Place place) {
    /** The greatest number a marker may have. */
    public static final int HIGHEST = 999_999;

    /** Where on its line it stands. */
    public enum Place {
        ALONE,
        BEFORE_TEXT,
        BEHIND_TEXT,
        WITHIN_TEXT
    }

    private static final Pattern MEANT = Pattern.compile("<!--[ \\t]{0,40}[Tt][ \\t]{0,40}:[^>\\r\\n]{0,40}?-->");
    private static final Pattern RIGHT = Pattern.compile("<!--T:([1-9][0-9]{0,5})-->");
    private static final int INDENTED_CODE = 4;

    /** As it is written into a file. */
    public static String of(int number) {
        return "<!--T:" + number + "-->";
    }

    /** All markers of a line, in order. */
    static List<Marker> in(String line, int lineStart) {
        if (!line.contains("<!--")) {
            return List.of();
        }
        List<Marker> markers = new ArrayList<>();
        Matcher meant = MEANT.matcher(line);
        boolean onlyMarkersSoFar = true;
        int textFrom = 0;
        while (meant.find()) {
            String between = line.substring(textFrom, meant.start());
            onlyMarkersSoFar &= between.isBlank() && (textFrom > 0 || between.length() < INDENTED_CODE);
            boolean lastOfLine = line.substring(meant.end()).isBlank();
            Place place = onlyMarkersSoFar
                    ? lastOfLine ? Place.ALONE : Place.BEFORE_TEXT
                    : lastOfLine ? Place.BEHIND_TEXT : Place.WITHIN_TEXT;
            markers.add(of(meant, lineStart, place));
            textFrom = meant.end();
        }
        return markers;
    }

    private static Marker of(Matcher meant, int lineStart, Place place) {
        Matcher right = RIGHT.matcher(meant.group());
        Integer number = right.matches() ? Integer.valueOf(right.group(1)) : null;
        return new Marker(lineStart + meant.start(), lineStart + meant.end(), meant.group(), number, place);
    }
}
