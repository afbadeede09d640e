package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.translation.Place;

/** What was accepted last. */
@ApplicationScoped
public class LatestTexts {

    @Inject
    AuthorshipRepository repository;

    /**
     * An accepted text.
     *
     * @param id of the text, for good
     */
    public record Latest(long id, Place place, String text, Instant at) {}

    /** Of a language (BCP 47), the newest first; at most {@code most}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Latest> of(String language, int most) {
        return repository.latestAccepted(language, most);
    }
}
