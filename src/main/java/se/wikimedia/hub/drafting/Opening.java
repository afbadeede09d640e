package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.db.Refused;

/** A published module gets a draft, in a transaction of its own, which can be run again after a deadlock. */
@ApplicationScoped
class Opening {

    @Inject
    DraftRepository repository;

    @Inject
    Clock clock;

    /**
     * @param revision what the draft stands on
     * @throws RuntimeException a {@link Refused#DUPLICATE}, where somebody else has just begun one, or what
     *     {@link DeadlockRetry} runs again
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Draft open(String module, int revision, long person) {
        Draft draft = Draft.byPerson(module, revision, person, clock);
        repository.begin(draft);
        return draft;
    }
}
