package se.wikimedia.hub.figures;

import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Csv;

/** Figures as a file of comma-separated values: which figure, of what, and its value; what isn't told has no line. */
final class FiguresFile {

    private final StringBuilder lines = new StringBuilder(Csv.line("figure", "of", "value"));

    private FiguresFile() {}

    static String of(Figures figures) {
        var file = new FiguresFile();
        file.add("requests", "all", figures.requests());
        file.add("share-with-material", "all", figures.withMaterial());
        file.add("median-days-to-verdict", "all", figures.daysToVerdict());
        file.add("median-days-to-material", "all", figures.daysToMaterial());
        file.add("outcome:", figures.outcomes());
        file.add("tier:", figures.tiers());
        figures.regions().forEach((tier, regions) -> file.add("region:" + tier + ":", regions));
        file.add("year:", figures.years());
        for (var effort : figures.efforts()) {
            file.add("estimated-days", "proposal:" + effort.proposal(), effort.estimatedDays());
            file.add("actual-days", "proposal:" + effort.proposal(), effort.actualDays());
        }
        return file.lines.toString();
    }

    private void add(String prefix, Figures.Table table) {
        for (var row : table.rows()) {
            add("requests", prefix + row.key(), row.requests());
            add("median-days-to-verdict", prefix + row.key(), row.daysToVerdict());
        }
        add("requests", prefix + "rest", table.rest());
    }

    private void add(String figure, String of, @Nullable Number value) {
        if (value != null) {
            lines.append(Csv.line(figure, of, value));
        }
    }
}
