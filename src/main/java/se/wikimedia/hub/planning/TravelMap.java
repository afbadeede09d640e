package se.wikimedia.hub.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.wikimedia.hub.itinerary.Place;
import se.wikimedia.hub.shared.text.Html;

/**
 * A picture of the hosts where they lie on the earth, with the ways between them: north is up, and a degree of longitude
 * is as wide as in the middle of the picture.
 */
final class TravelMap {

    private static final int WIDTH = 400;
    private static final int MARGIN = 40;
    private static final double LEAST_DEGREES = 2;

    private final Map<Place, String> names = new LinkedHashMap<>();
    private final Map<List<Place>, Integer> ways = new HashMap<>();

    /** A place that lies where another does shares its dot. */
    void add(Place place, String name) {
        names.merge(place, name, (before, other) -> before.equals(other) ? before : before + ", " + other);
    }

    /** Somebody who travels from one place to the next. */
    void add(List<Place> way) {
        for (int i = 1; i < way.size(); i++) {
            ways.merge(List.of(way.get(i - 1), way.get(i)), 1, Integer::sum);
        }
    }

    /** As SVG; {@code label} is what it shows, in words. */
    String svg(String label) {
        var frame = new Frame(names.keySet());
        var svg = new StringBuilder();
        svg.append(format(
                "<svg class=\"travel-map\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">",
                Html.escape(label), WIDTH, frame.height()));
        ways.forEach((way, travellers) -> svg.append(format(
                "<line x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\" stroke-width=\"%d\"/>",
                frame.x(way.get(0)),
                frame.y(way.get(0)),
                frame.x(way.get(1)),
                frame.y(way.get(1)),
                Math.min(1 + travellers, 8))));
        var sorted = new TreeMap<String, Place>();
        names.forEach((place, name) -> sorted.put(name, place));
        sorted.forEach((name, place) -> svg.append(format(
                "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"5\"/><text x=\"%.0f\" y=\"%.0f\" text-anchor=\"%s\">%s</text>",
                frame.x(place),
                frame.y(place),
                frame.x(place),
                frame.y(place) - 10,
                frame.x(place) < WIDTH / 2.0 ? "start" : "end",
                Html.escape(name))));
        return svg.append("</svg>").toString();
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }

    /** What of the earth is shown. */
    private static final class Frame {

        private final double west;
        private final double north;
        private final double narrowing;
        private final double scale;
        private final int height;

        Frame(Collection<Place> places) {
            double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
            north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
            west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
            double east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
            narrowing = Math.cos(Math.toRadians((north + south) / 2));
            double wide = Math.max(LEAST_DEGREES, Math.max((east - west) * narrowing, (north - south)));
            scale = (WIDTH - 2 * MARGIN) / wide;
            height = (int) Math.round((north - south) * scale) + 2 * MARGIN;
        }

        int height() {
            return height;
        }

        double x(Place place) {
            return MARGIN + (place.longitude() - west) * narrowing * scale;
        }

        double y(Place place) {
            return MARGIN + (north - place.latitude()) * scale;
        }
    }
}
