package se.wikimedia.hub.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.wikimedia.hub.shared.start.HubStart;
import se.wikimedia.hub.shared.time.Rounds;

/** Forgets in the background the answers that nobody may ask for again. */
@ApplicationScoped
class AnswerRounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Inject
    Rounds rounds;

    @Inject
    AnswerRepository answers;

    void atStart(@Observes HubStart start) {
        rounds.every(PAUSE, "old answers could not be forgotten", answers::clear);
    }
}
