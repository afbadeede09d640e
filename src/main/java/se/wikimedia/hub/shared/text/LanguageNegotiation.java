package se.wikimedia.hub.shared.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the languages on offer a browser asks for in Accept-Language: RFC 9110, section 12.5.4, with RFC 4647's
 * lookup (sv-FI finds sv). Garbage is skipped and only the beginning of a header is read.
 */
public final class LanguageNegotiation {

    private static final int LONGEST_HEADER = 1_000;
    private static final int MOST_RANGES = 30;
    private static final Pattern RANGE =
            Pattern.compile("\\s*([A-Za-z0-9*_-]{1,35})\\s*(?:;\\s*[qQ]\\s*=\\s*([0-9]?(?:\\.[0-9]{0,3})?)\\s*)?");

    private final Languages languages;

    public LanguageNegotiation(Languages languages) {
        this.languages = languages;
    }

    private record Wish(String range, double quality) {}

    /**
     * The first available language, in the order of the reader's wishes. "*" stands for the first one on offer that
     * isn't refused by q=0. Empty where nothing fits or the header is missing.
     */
    public Optional<String> best(@Nullable String header, Collection<String> available) {
        List<Wish> wishes = wishes(header == null ? "" : header);
        Set<String> refused = Set.copyOf(wishes.stream()
                .filter(wish -> wish.quality() == 0)
                .map(Wish::range)
                .toList());
        List<String> offered =
                available.stream().filter(tag -> !refused.contains(tag)).toList();
        return wishes.stream()
                .filter(wish -> wish.quality() > 0)
                .flatMap(wish -> lookup(wish.range(), offered).stream())
                .findFirst();
    }

    private List<Wish> wishes(String header) {
        String read = header.substring(0, Math.min(header.length(), LONGEST_HEADER));
        List<Wish> wishes = new ArrayList<>();
        for (String item : read.split(",", MOST_RANGES + 1)) {
            if (wishes.size() < MOST_RANGES) {
                wish(item).ifPresent(wishes::add);
            }
        }
        wishes.sort(Comparator.comparingDouble(Wish::quality).reversed());
        return wishes;
    }

    private Optional<Wish> wish(String item) {
        Matcher range = RANGE.matcher(item);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<String> tag = range.group(1).equals("*") ? Optional.of("*") : languages.canonical(range.group(1));
        return tag.map(wanted -> new Wish(wanted, quality(range.group(2))));
    }

    private static double quality(@Nullable String q) {
        if (q == null) {
            return 1;
        }
        return q.isEmpty() || q.equals(".") ? 0 : Math.min(1, Double.parseDouble(q));
    }

    private static Optional<String> lookup(String range, List<String> offered) {
        if (range.equals("*")) {
            return offered.stream().findFirst();
        }
        for (String tag = range; !tag.isEmpty(); tag = LanguageTag.parent(tag)) {
            if (offered.contains(tag)) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
