package se.wikimedia.hub.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.wikimedia.hub.shared.text.Html;

/** Coverage over time as two lines, time from left to right in every language; the table beside it says the same. */
final class CoveragePicture {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;
    private static final int LEFT = 48;
    private static final int TOP = 12;
    private static final int BOTTOM = 28;
    private static final int RIGHT = 12;
    private static final int QUARTERS = 4;

    private final List<Point> points;

    /** @param points two at least, the oldest first */
    CoveragePicture(List<Point> points) {
        this.points = points;
    }

    /**
     * As SVG.
     *
     * @param label what it shows, in words
     * @param percent how shares (0-1) are written
     * @param date how days are written
     */
    String svg(String label, DoubleFunction<String> percent, Function<LocalDate, String> date) {
        var svg = new StringBuilder(format(
                "<svg class=\"coverage\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">",
                Html.escape(label), WIDTH, HEIGHT));
        for (int i = 0; i <= QUARTERS; i++) {
            double share = (double) i / QUARTERS;
            svg.append(format(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>", LEFT, y(share), WIDTH - RIGHT, y(share)));
            svg.append(text(LEFT - 6, y(share) + 4, "end", percent.apply(share)));
        }
        svg.append(line("translated", Point::translatedShare)).append(line("reviewed", Point::reviewedShare));
        svg.append(text(LEFT, HEIGHT - 8.0, "start", date.apply(points.get(0).day())));
        svg.append(text(
                WIDTH - RIGHT,
                HEIGHT - 8.0,
                "end",
                date.apply(points.get(points.size() - 1).day())));
        return svg.append("</svg>").toString();
    }

    private String line(String kind, ToDoubleFunction<Point> share) {
        return points.stream()
                .map(point -> format("%.1f,%.1f", x(point), y(share.applyAsDouble(point))))
                .collect(Collectors.joining(" ", "<polyline class=\"" + kind + "\" points=\"", "\"/>"));
    }

    private static String text(double x, double y, String anchor, String words) {
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, Html.escape(words));
    }

    private double x(Point point) {
        var first = points.get(0).day();
        double all =
                ChronoUnit.DAYS.between(first, points.get(points.size() - 1).day());
        return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, point.day()) / all;
    }

    private static double y(double share) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - share);
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
