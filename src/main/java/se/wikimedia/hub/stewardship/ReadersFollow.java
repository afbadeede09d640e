package se.wikimedia.hub.stewardship;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** What is decided in a language reaches its readers: on this node at once, on others with their next round. */
@ApplicationScoped
class ReadersFollow {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** Before the modules are loaded. */
    private static final int PRIORITY = 500;

    @Inject
    ShownLanguages shown;

    @Inject
    Library library;

    @Inject
    Rounds rounds;

    void atStart(@Observes @Priority(PRIORITY) HubStart start) {
        look();
        rounds.every(PAUSE, "what is decided in languages could not be looked for", this::look);
    }

    private void look() {
        library.showReviewedOnly(shown.reviewedOnly());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyChanged change) {
        library.showReviewedOnly(change.reviewedOnly());
    }
}
