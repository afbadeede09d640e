package se.wikimedia.hub.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.wikimedia.hub.application.ApplicationRow;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;

/** Which reviews count: those whose reviewer neither had a conflict when they scored nor has one now. */
@ApplicationScoped
class Counting {

    private static final int ALL = 1_000_000;

    @Inject
    ReviewRepository reviews;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    Map<Long, List<Review>> byApplication(String tour) {
        var all = reviews.in(tour);
        var people = accounts.open(
                all.stream().flatMap(review -> review.person().stream()).toList());
        var communities = communities(tour);
        return all.stream()
                .filter(review -> !review.conflict())
                .filter(review -> counts(review, Optional.ofNullable(communities.get(review.application())), people))
                .collect(Collectors.groupingBy(Review::application));
    }

    private Map<Long, String> communities(String tour) {
        return applications.list(tour, 0, ALL).stream()
                .filter(row -> row.community() != null)
                .collect(Collectors.toMap(ApplicationRow::id, row -> Objects.requireNonNull(row.community())));
    }

    private static boolean counts(Review review, Optional<String> community, Map<Long, PublicPerson> people) {
        Function<PublicPerson, Optional<String>> own = person -> Optional.ofNullable(person.community());
        var now = review.person().map(people::get).flatMap(own);
        return community.isEmpty() || !community.equals(review.community()) && !community.equals(now);
    }
}
