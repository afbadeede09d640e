package se.wikimedia.hub.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the requests that are open to all. Everything divides the same whole, and no number below 5 is in it or
 * follows from it.
 *
 * @param requests how many there are; null where there are fewer than 5
 * @param withMaterial the share of them, 0 to 1, that was answered with material or had it made; null where that can't
 *     be told from the outcomes that are shown
 * @param daysToVerdict the median; null below 5 requests
 * @param daysToMaterial the median from the question to the material that was made for it; null below 5 requests
 * @param outcomes answered, made, to-make, out-of-scope, waiting
 * @param tiers of the communities that asked
 * @param regions by tier, of those tiers that are shown; a region's name, or a country as ISO 3166 alpha-2
 * @param years in which they were asked, UTC
 * @param efforts what was made last, with the working days that it was thought to take and took
 */
public record Figures(
        Instant at,
        @Nullable Long requests,
        @Nullable Double withMaterial,
        @Nullable Double daysToVerdict,
        @Nullable Double daysToMaterial,
        Table outcomes,
        Table tiers,
        Map<String, Table> regions,
        Table years,
        List<Effort> efforts) {

    private static final double TENTH = 10;

    /**
     * One division of the whole.
     *
     * @param rest what is too small to be shown, together; null where there is none
     */
    public record Table(List<Row> rows, @Nullable Long rest) {}

    /**
     * A part of it.
     *
     * @param daysToVerdict the median; null where fewer than 5 have a verdict
     */
    public record Row(String key, long requests, @Nullable Double daysToVerdict) {}

    /** A proposal that was made; both in working days. */
    public record Effort(long proposal, String title, double estimatedDays, double actualDays) {}

    static Figures of(Instant at, List<Question> questions, List<Effort> efforts) {
        var order = Stream.of(Outcome.values()).map(Outcome::key).toList();
        var outcomes =
                Division.of(questions, question -> question.outcome().key(), Comparator.comparing(order::indexOf));
        var tiers = Division.of(questions, Question::tier, Comparator.naturalOrder());
        var years = Division.of(questions, Figures::year, Comparator.naturalOrder());
        var regions = new TreeMap<String, Table>();
        tiers.tally()
                .parts()
                .forEach(tier -> regions.put(
                        tier.key(),
                        Division.of(tiers.in(tier.key()), Question::region, Comparator.naturalOrder())
                                .table()));
        var total = outcomes.tally().total();
        return new Figures(
                at,
                total,
                total == null ? null : withMaterial(outcomes.tally(), total),
                median(questions, Question::daysToVerdict),
                median(questions, Question::daysToMaterial),
                outcomes.table(),
                tiers.table(),
                regions,
                years.table(),
                efforts);
    }

    /** Questions divided by something. */
    private record Division(Map<String, List<Question>> groups, Tally tally) {

        static Division of(List<Question> questions, Function<Question, String> by, Comparator<String> order) {
            Map<String, List<Question>> groups = questions.stream()
                    .collect(Collectors.groupingBy(by, () -> new TreeMap<>(order), Collectors.toList()));
            var counts = new LinkedHashMap<String, Long>();
            groups.forEach((key, group) -> counts.put(key, (long) group.size()));
            return new Division(groups, Tally.of(counts));
        }

        List<Question> in(String key) {
            return groups.getOrDefault(key, List.of());
        }

        Table table() {
            return new Table(
                    tally.parts().stream()
                            .map(part ->
                                    new Row(part.key(), part.count(), median(in(part.key()), Question::daysToVerdict)))
                            .toList(),
                    tally.rest());
        }
    }

    private static String year(Question question) {
        return String.valueOf(question.asked().atZone(ZoneOffset.UTC).getYear());
    }

    /** Both kinds have to be shown, or else what isn't would follow from the share. */
    private static @Nullable Double withMaterial(Tally outcomes, long total) {
        var shown = outcomes.parts().stream()
                .filter(part ->
                        part.key().equals(Outcome.ANSWERED.key()) || part.key().equals(Outcome.MADE.key()))
                .toList();
        return outcomes.rest() != null && shown.size() < 2
                ? null
                : (double) shown.stream().mapToLong(Tally.Part::count).sum() / total;
    }

    /** In tenths of a day. */
    private static @Nullable Double median(List<Question> questions, Function<Question, OptionalDouble> days) {
        var sorted = questions.stream()
                .map(days)
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        if (sorted.length < Tally.LEAST) {
            return null;
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return Math.round(median * TENTH) / TENTH;
    }
}
