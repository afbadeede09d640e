package se.wikimedia.hub.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;

/** One transaction for each batch: when this returns, all that it has accepted is committed. */
@ApplicationScoped
class Recording {

    @Inject
    ProgressRepository repository;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceGiven> evidence;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Receipt record(long person, List<ProgressEvent> batch) {
        repository.hold(person);
        var known = new HashSet<>(
                repository.known(person, batch.stream().map(ProgressEvent::id).collect(Collectors.toSet())));
        var book = new LearnersBook(person, repository, library, clock.instant());
        book.open(batch.stream().map(ProgressEvent::module).collect(Collectors.toSet()));
        var draft = new ReceiptDraft();
        for (var event : batch) {
            if (known.contains(event.id())) {
                draft.duplicate(event);
            } else if (draft.take(event, book::enter)) {
                known.add(event.id());
            }
        }
        book.close();
        repository.write();
        book.evidence().forEach(evidence::fire);
        return draft.receipt();
    }

    /** Notes that a learner has seen what changed in a lesson up to one of its revisions. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean seen(long person, String module, Lesson lesson, int revision) {
        repository.hold(person);
        var book = new LearnersBook(person, repository, library, clock.instant());
        book.open(Set.of(module));
        book.seen(lesson, revision);
        return true;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes PersonalData asked) {
        asked.add("learning", LearningRecord.of(asked.person(), repository));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes PersonErased erased) {
        repository.hold(erased.id());
        repository.forget(erased.id());
    }
}
