package se.wikimedia.hub.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Translation;

/**
 * What was saved and reviewed on other nodes, told on this one. Rows are numbered before they are committed, so that a
 * lower number may appear after a higher one: each round looks again at the newest ones that it has seen.
 */
@ApplicationScoped
class SavedElsewhere {

    private static final int LOOKED_AT_AGAIN = 500;

    /** As many as are better looked up one by one. */
    private static final int FEW = 10;

    private static final long NOT_YET = Long.MIN_VALUE;

    @Inject
    TextRepository repository;

    @Inject
    CurrentTexts current;

    @Inject
    Library library;

    @Inject
    Event<TextAccepted> news;

    private final Rows texts = new Rows();
    private final Rows reviews = new Rows();

    /** Tells of every place that stands otherwise in the database than in the library. */
    @Transactional
    public void walk() {
        var freshTexts = texts.fresh(repository.newestText(), repository::textsBehind);
        var freshReviews = reviews.fresh(repository.newestReview(), repository::reviewsBehind);
        Stream.of(freshTexts, freshReviews)
                .flatMap(fresh -> fresh.values().stream())
                .distinct()
                .collect(Collectors.groupingBy(Place::group))
                .forEach(this::tell);
        texts.told(freshTexts.keySet());
        reviews.told(freshReviews.keySet());
    }

    private void tell(String group, List<Place> places) {
        if (library.groups().contains(group)) {
            var known = library.texts(group);
            var stored = stored(group, places.size());
            places.stream()
                    .filter(place -> !stored.apply(place).equals(known.translation(place.unit(), place.language())))
                    .map(TextAccepted::new)
                    .forEach(news::fire);
        }
    }

    private Function<Place, Optional<Translation>> stored(String group, int places) {
        if (places <= FEW) {
            return current::find;
        }
        var all = current.of(group);
        return place ->
                Optional.ofNullable(all.getOrDefault(place.language(), Map.of()).get(place.unit()));
    }

    /** Rows of one table, by their numbers. */
    private static final class Rows {

        private final Set<Long> told = new HashSet<>();
        private long behind = NOT_YET;
        private long reached;

        /** Those that were not told yet. */
        private Map<Long, Place> fresh(long newest, LongFunction<Map<Long, Place>> find) {
            behind = behind == NOT_YET ? newest - LOOKED_AT_AGAIN : behind;
            var found = find.apply(behind);
            found.keySet().removeAll(told);
            reached = newest;
            return found;
        }

        private void told(Set<Long> rows) {
            told.addAll(rows);
            behind = Math.max(behind, reached - LOOKED_AT_AGAIN);
            told.removeIf(id -> id <= behind);
        }
    }
}
