package se.wikimedia.hub.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;
import se.wikimedia.hub.progress.EvidenceGiven;

/** What is written down of evidence as it comes in, is looked up, and goes with its giver. */
@ApplicationScoped
class EvidenceBook {

    /** Whoever has taken one and then vanished gives it back by itself. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int MOST_OF_A_ROUND = 50;

    @Inject
    EvidenceRepository repository;

    @Inject
    Clock clock;

    /** Who submits for a person holds that person's progress, so the same link can't come in twice at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes EvidenceGiven given) {
        repository
                .find(given.person(), given.question(), given.link())
                .ifPresentOrElse(known -> known.given(given.at()), () -> repository.add(new Evidence(given)));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> due() {
        return repository.due(clock.instant(), MOST_OF_A_ROUND);
    }

    /** Nothing where another node was faster, or it is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<EvidenceLink> take(long id) {
        var now = clock.instant();
        return repository.claim(id, now, now.plus(LEASE))
                ? repository.hold(id).map(Evidence::target)
                : Optional.empty();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(long id, WikiAnswer answer) {
        repository.hold(id).ifPresent(evidence -> evidence.answered(answer, clock.instant()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes PersonalData asked) {
        asked.add("evidence", repository.of(asked.person()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes PersonErased erased) {
        repository.forget(erased.id());
    }
}
