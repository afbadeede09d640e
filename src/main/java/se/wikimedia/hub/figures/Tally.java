package se.wikimedia.hub.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole divided into parts, none of which can be told when it is below 5. Small parts are added up to one rest; where
 * that is still small, the next smallest part joins it. So each number that is published, and each sum or difference of
 * such numbers, is made of whole numbers of 5 or more, and subtracting what is shown from the total yields the rest and
 * nothing smaller. A part of 0 is none: nobody is in it.
 *
 * @param parts in the order in which they were given, each 5 at least
 * @param rest null where nothing is too small
 * @param total null where the whole is below 5
 */
record Tally(List<Part> parts, @Nullable Long rest, @Nullable Long total) {

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
        var hidden = new HashSet<Part>();
        long rest = 0;
        for (var part : parts.stream()
                .sorted(Comparator.comparingLong(Part::count).thenComparing(Part::key))
                .toList()) {
            if (part.count() < LEAST || rest > 0 && rest < LEAST) {
                hidden.add(part);
                rest += part.count();
            }
        }
        var shown = parts.stream().filter(part -> !hidden.contains(part)).toList();
        return new Tally(shown, rest == 0 ? null : rest, total);
    }
}
