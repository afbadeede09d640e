package se.wikimedia.hub.scoring;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.people.PublicPerson;

/** All scores of a tour, for those who decide. */
@Service
public class Scores {

    private static final double POINTS = 100;

    /** Points from which on two reviewers have read something else. */
    private static final int FAR_APART = 150;

    @Inject
    Counting counting;

    @Inject
    Rubrics rubrics;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson me;

    /** The median in points of each application that at least two reviewers without a conflict have scored, by its id. */
    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Map<Long, Integer> medians(String tour) {
        refuseUnlessCoordinator(tour);
        var medians = new HashMap<Long, Integer>();
        points(tour).forEach((application, points) -> HostScore.median(points)
                .ifPresent(median -> medians.put(application, median)));
        return medians;
    }

    @Allowed({Role.COORDINATOR, Role.ADMIN})
    public Calibration calibration(String tour) {
        refuseUnlessCoordinator(tour);
        var points = points(tour);
        return new Calibration(
                reviewers(tour),
                applications.submitted(tour).stream()
                        .map(Applied::row)
                        .map(row -> application(row.id(), row.visitor(), points.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    private Map<Long, List<Integer>> points(String tour) {
        var criteria = rubrics.get(tour).criteria();
        var points = new HashMap<Long, List<Integer>>();
        counting.byApplication(tour)
                .forEach((application, reviews) -> points.put(
                        application,
                        reviews.stream()
                                .map(review -> review.row(criteria).points())
                                .toList()));
        return points;
    }

    private List<Calibration.Reviewer> reviewers(String tour) {
        var criteria = rubrics.get(tour).criteria();
        var byReviewer = counting.byApplication(tour).values().stream()
                .flatMap(Collection::stream)
                .filter(review -> review.person().isPresent())
                .collect(Collectors.groupingBy(
                        review -> review.person().orElseThrow(),
                        Collectors.mapping(review -> review.row(criteria).points(), Collectors.toList())));
        var people = accounts.open(byReviewer.keySet());
        return byReviewer.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> reviewer(Optional.ofNullable(people.get(each.getKey())), each.getValue()))
                .toList();
    }

    private static Calibration.Reviewer reviewer(Optional<PublicPerson> person, List<Integer> points) {
        double mean = points.stream().mapToInt(each -> each).average().orElseThrow();
        double variance = points.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow();
        return new Calibration.Reviewer(
                person.map(PublicPerson::displayName).orElse(null),
                points.size(),
                mean / POINTS,
                Math.sqrt(variance) / POINTS);
    }

    private static Calibration.Application application(long id, String visitor, List<Integer> points) {
        int gap = points.stream().max(Integer::compare).orElse(0)
                - points.stream().min(Integer::compare).orElse(0);
        var median = HostScore.median(points);
        return new Calibration.Application(
                id,
                visitor,
                points.size(),
                median.isEmpty() ? null : median.getAsInt() / POINTS,
                gap / POINTS,
                gap >= FAR_APART);
    }

    private void refuseUnlessCoordinator(String tour) {
        if (!me.has(Role.ADMIN)) {
            me.require(Role.COORDINATOR, tour);
        }
    }
}
