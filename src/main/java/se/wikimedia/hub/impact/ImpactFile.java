package se.wikimedia.hub.impact;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Csv;

/** The same as comma-separated values: which figure, of what, and its value; what isn't told has no line. */
final class ImpactFile {

    private final StringBuilder lines = new StringBuilder(Csv.line("figure", "of", "value"));

    private ImpactFile() {}

    static String of(Impact impact) {
        var file = new ImpactFile();
        file.add("", impact.all());
        file.add("tier:", impact.tiers());
        impact.regions().forEach((tier, regions) -> file.add("region:" + tier + ":", regions));
        file.add("language:", impact.languages());
        file.add("tour:", impact.tours());
        file.add("days", Impact.ALL, impact.days());
        file.add("co2-kilograms", Impact.ALL, impact.kilograms());
        file.add("reserved", Impact.ALL, impact.reserved());
        file.add("reserves-used", Impact.ALL, impact.reservesUsed());
        return file.lines.toString();
    }

    private void add(String prefix, Ladder ladder) {
        ladder.rows().forEach(row -> add(prefix + row.key(), row.reached()));
        var rest = ladder.rest();
        if (rest != null) {
            add(prefix + "rest", rest);
        }
    }

    private void add(String of, Map<String, Long> reached) {
        reached.forEach((step, count) -> add(step, of, count));
    }

    private void add(String figure, String of, @Nullable Number value) {
        if (value != null) {
            lines.append(Csv.line(figure, of, value));
        }
    }
}
