package se.wikimedia.hub.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.people.PersonalData;

/** What drafts hold about a person: told to whom it is about, forgotten when they go. */
@ApplicationScoped
class WritersData {

    @Inject
    DraftRepository repository;

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes PersonalData asked) {
        asked.add("drafts", repository.writtenBy(asked.person()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes PersonErased erased) {
        repository.forget(erased.id());
    }
}
