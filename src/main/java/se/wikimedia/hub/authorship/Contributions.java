package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.people.PersonalData;

/** Who wrote what, for those who give credit; and for the person alone, every text and every verdict of theirs. */
@ApplicationScoped
public class Contributions {

    @Inject
    AuthorshipRepository repository;

    /** A text that a person wrote; {@code counted} where it was no suggestion alone. */
    public record Own(String language, String group, String unit, String text, boolean counted, Instant at) {}

    /** What a person said of somebody's text. */
    public record OwnReview(long text, boolean approved, String comment, Instant at) {}

    /** Those whose texts readers of a group saw, who wrote most of it first. */
    @Transactional
    public List<Contribution> to(String group, String language) {
        return repository.contributions(group, language);
    }

    /** Those whose texts readers of a language saw, who wrote most of it first. */
    @Transactional
    public List<Contribution> into(String language) {
        return repository.contributions(language);
    }

    /** By language, that with the most first. */
    @Transactional
    public List<Contribution> of(long person) {
        return repository.contributions(person);
    }

    void tell(@Observes PersonalData asked) {
        asked.add("translations", repository.textsBy(asked.person()));
        asked.add("translationReviews", repository.reviewsBy(asked.person()));
    }
}
