package se.wikimedia.hub.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole divided into parts, none of which can be told when it is below 5. Small parts are added up to one rest, together
 * with the smallest of those that aren't, and all that are equal to it. Whoever knows this can exchange a small part and a
 * larger one in the rest and gets the same publication; so of no hidden part the number is certain, and subtracting what
 * is shown from the total yields the rest alone. A part of 0 is none: nobody is in it.
 *
 * @param parts in the order in which they were given, each 5 at least
 * @param rest null where nothing is too small, else 5 at least
 * @param total null where the whole is below 5
 */
record Tally(
        List<Part> parts, @Nullable Long rest, @Nullable Long total) {

    static final int LEAST = 5;

    /** One of the parts. */
    record Part(String key, long count) {}

    static Tally of(Map<String, Long> counts) {
        var parts = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Part(each.getKey(), each.getValue()))
                .toList();
        long total = parts.stream().mapToLong(Part::count).sum();
        if (total < LEAST) {
            return new Tally(List.of(), null, null);
        }
        boolean anySmall = parts.stream().anyMatch(part -> part.count() < LEAST);
        long hidden = anySmall
                ? parts.stream()
                        .mapToLong(Part::count)
                        .filter(count -> count >= LEAST)
                        .min()
                        .orElse(LEAST)
                : 0;
        var shown = parts.stream().filter(part -> part.count() > hidden).toList();
        long rest = total - shown.stream().mapToLong(Part::count).sum();
        return new Tally(shown, rest == 0 ? null : rest, total);
    }
}
