package se.wikimedia.hub.helpdesk;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.authority.CurrentPerson;

/** Requests on the real database, for rooms that read those that are open to all. */
public final class RequestsFixture {

    private static final Instant ASKED = Instant.parse("2026-11-01T12:00:00Z");

    private RequestsFixture() {}

    /** What other rooms would be given; it reads what is open to all. */
    public static Requests requests(EntityManager entities) {
        var requests = new Requests();
        requests.requests = repository(entities);
        requests.access = new RequestAccess();
        requests.access.me = new CurrentPerson();
        requests.access.requests = requests.requests;
        requests.access.readers = readers(entities);
        return requests;
    }

    private static ReaderRepository readers(EntityManager entities) {
        var readers = new ReaderRepository();
        readers.entities = entities;
        return readers;
    }

    public static RequestReaders requestReaders(EntityManager entities) {
        var readers = new RequestReaders();
        readers.requests = repository(entities);
        readers.readers = readers(entities);
        return readers;
    }

    public static RequestParties parties(EntityManager entities) {
        var parties = new RequestParties();
        parties.requests = repository(entities);
        return parties;
    }

    private static HelpRequestRepository repository(EntityManager entities) {
        var repository = new HelpRequestRepository();
        repository.entities = entities;
        return repository;
    }

    /** Asked by somebody of the German community, in English; its id. */
    public static long asked(EntityManager entities, String title, boolean open) {
        var question = new Question(title, "How?", open, "en", "de", List.of("upload"), null, "", "");
        var request = new HelpRequest(1, question, ASKED);
        repository(entities).add(request);
        return request.id();
    }

    public static void close(EntityManager entities, long id) {
        request(entities, id).close(Verdict.OUT_OF_SCOPE, Answer.NONE, "", ASKED);
    }

    public static void reopen(EntityManager entities, long id) {
        request(entities, id).reopen();
    }

    private static HelpRequest request(EntityManager entities, long id) {
        return repository(entities).lock(id).orElseThrow();
    }
}
