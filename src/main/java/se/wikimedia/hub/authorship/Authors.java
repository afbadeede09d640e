package se.wikimedia.hub.authorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.wikimedia.hub.translation.Place;

/** Who wrote a text. */
@ApplicationScoped
public class Authors {

    @Inject
    AuthorshipRepository repository;

    /** Nobody where the text came from a file, its author is gone, or there is no such text in the place. */
    @Transactional
    public Optional<Long> of(Place place, long text) {
        return repository.author(place, text);
    }
}
