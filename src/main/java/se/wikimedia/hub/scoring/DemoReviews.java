package se.wikimedia.hub.scoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.application.Applications;
import se.wikimedia.hub.application.Applied;
import se.wikimedia.hub.authority.SystemWork;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.start.DemoStart;

/** What two hosts think of the pilot tour's applications; the third has not begun. Made once. */
@ApplicationScoped
class DemoReviews {

    private static final String TOUR = "pilot-tour";

    @Inject
    ReviewRepository reviews;

    @Inject
    Applications applications;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** After the applications (300). */
    @Transactional
    void atStart(@Observes @Priority(400) DemoStart start) {
        if (reviews.in(TOUR).isEmpty()) {
            for (var applied : SystemWork.call(() -> applications.submitted(TOUR))) {
                switch (applied.row().visitor()) {
                    case "learner2" -> {
                        review(
                                applied,
                                "host-fr",
                                "fr",
                                5,
                                4,
                                4,
                                3,
                                "Your plan for the workshop afterwards is convincing.");
                        review(applied, "host-cz", "cz", 4, 4, 5, 3, null);
                    }
                    case "committee2" -> {
                        review(applied, "host-fr", "fr", 5, 5, 4, 5, null);
                        review(applied, "host-cz", "cz", 3, 2, 3, 2, "Tell us more about what you want to learn.");
                    }
                    default -> review(applied, "host-cz", "cz", 4, 3, 3, 4, null);
                }
            }
        }
    }

    private void review(
            Applied applied,
            String reviewer,
            String community,
            int motivation,
            int goals,
            int sharing,
            int contribution,
            @Nullable String comment) {
        accounts.idOf(reviewer).ifPresent(id -> {
            var review = new Review(TOUR, applied.row().id(), id);
            var scores =
                    Map.of("motivation", motivation, "goals", goals, "sharing", sharing, "contribution", contribution);
            review.score(new ReviewDraft(scores, comment), community, clock.instant());
            reviews.add(review);
        });
    }
}
