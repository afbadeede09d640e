package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Requests, always as far as somebody may see them. */
@ApplicationScoped
class HelpRequestRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(HelpRequest request) {
        entities.persist(request);
        entities.flush();
    }

    Optional<HelpRequest> find(long id) {
        return Optional.ofNullable(entities.find(HelpRequest.class, id));
    }

    /** Held until the transaction ends, so that two decisions at once become one and a refusal. */
    Optional<HelpRequest> lock(long id) {
        return Optional.ofNullable(entities.find(HelpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }

    /** Those that are open to all, and the person's own; by id, {@code after} excluded. */
    List<HelpRequest> visible(long person, long after, int limit) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.id > :after AND (r.open = TRUE OR r.person = :person)"
                                + " ORDER BY r.id",
                        HelpRequest.class)
                .setParameter("after", after)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }

    List<HelpRequest> all(long after, int limit) {
        return entities.createQuery("SELECT r FROM HelpRequest r WHERE r.id > :after ORDER BY r.id", HelpRequest.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The latest that are open to all. */
    List<HelpRequest> latest(int limit) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.open = TRUE ORDER BY r.created DESC, r.id DESC",
                        HelpRequest.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open to all and with some of the words; the best first. */
    List<HelpRequest> similar(String words, int limit) {
        List<?> found = entities.createNativeQuery(
                        "SELECT r.* FROM help_request r WHERE MATCH (r.open_text) AGAINST (?1)"
                                + " ORDER BY MATCH (r.open_text) AGAINST (?1) DESC, r.id DESC",
                        HelpRequest.class)
                .setParameter(1, words)
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(HelpRequest.class::cast).toList();
    }

    /** The latest first. */
    List<HelpRequest> of(long person) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.person = :person ORDER BY r.created DESC, r.id DESC",
                        HelpRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those without a verdict, the oldest first. */
    List<HelpRequest> waiting(int limit) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.status IN :waiting ORDER BY r.created, r.id",
                        HelpRequest.class)
                .setParameter("waiting", List.of(RequestStatus.OPEN, RequestStatus.TAKEN))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Of those that are open to all, each with its topics in one text. */
    List<String> topics(String language, Verdict verdict) {
        return entities.createQuery(
                        "SELECT DISTINCT r.topics FROM HelpRequest r"
                                + " WHERE r.open = TRUE AND r.language = :language AND r.verdict = :verdict",
                        String.class)
                .setParameter("language", language)
                .setParameter("verdict", verdict)
                .getResultList();
    }

    long countOpen() {
        return entities.createQuery("SELECT COUNT(r) FROM HelpRequest r WHERE r.open = TRUE", Long.class)
                .getSingleResult();
    }

    /** Joinings go, private requests go with all they say; an open question stays without a name. */
    void forget(long person) {
        entities.createNativeQuery("DELETE FROM help_join WHERE person = ?1")
                .setParameter(1, person)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM help_request WHERE person = ?1 AND open = FALSE")
                .setParameter(1, person)
                .executeUpdate();
        entities.createQuery("UPDATE HelpRequest r SET r.person = NULL WHERE r.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("UPDATE HelpRequest r SET r.agent = NULL WHERE r.agent = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
