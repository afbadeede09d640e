package se.wikimedia.hub.expertise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody fits a request. A topic that they know weighs 3, its language 2, its country 1; of equals, who has less
 * to do comes first. Whoever knows none of its topics doesn't fit, unless it has none and they read its language;
 * whoever has enough to do isn't asked.
 *
 * @param topics keys of those that they know
 * @param language whether they read the request's
 * @param country whether they know institutions of its community's country
 * @param underWay how many requests they have at the moment
 * @param capacity how many they want at once
 */
record Fit(List<String> topics, boolean language, boolean country, int underWay, int capacity) {

    private static final int TOPIC = 3;
    private static final int LANGUAGE = 2;

    static final Comparator<Fit> BEST_FIRST =
            Comparator.comparingInt(Fit::weight).reversed().thenComparingDouble(Fit::load);

    /** What a request is about, as far as it matters here. */
    record Wanted(Set<String> topics, String language, Optional<String> country) {}

    /** What somebody brings. */
    record Offered(List<String> topics, List<String> languages, List<String> countries, int underWay, int capacity) {}

    /** Empty for who doesn't fit. */
    static Optional<Fit> of(Wanted wanted, Offered offered) {
        var fit = new Fit(
                offered.topics().stream().filter(wanted.topics()::contains).toList(),
                offered.languages().stream().anyMatch(each -> base(each).equals(base(wanted.language()))),
                wanted.country().filter(offered.countries()::contains).isPresent(),
                offered.underWay(),
                offered.capacity());
        boolean about = wanted.topics().isEmpty() ? fit.language : !fit.topics.isEmpty();
        return Optional.of(fit).filter(each -> about && each.underWay < each.capacity);
    }

    private static String base(String language) {
        return language.replaceFirst("-.*$", "");
    }

    int weight() {
        return TOPIC * topics.size() + (language ? LANGUAGE : 0) + (country ? 1 : 0);
    }

    private double load() {
        return (double) underWay / capacity;
    }
}
