package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** When units were translated and reviewed first, read from the history, which keeps every text. */
@ApplicationScoped
public class FirstTexts {

    @Inject
    AuthorshipRepository repository;

    /** A unit of a group, in whatever language. */
    public record Unit(String group, String key) {}

    /** When readers of a language (BCP 47) could read each unit first. */
    @Transactional
    public Map<Unit, Instant> translated(String language) {
        return repository.firstAccepted(language);
    }

    /** When a reviewer approved a text of each unit first. */
    @Transactional
    public Map<Unit, Instant> reviewed(String language) {
        return repository.firstApproved(language);
    }
}
