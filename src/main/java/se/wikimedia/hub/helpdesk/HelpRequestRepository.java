package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    void remove(HelpRequest request) {
        entities.remove(request);
        entities.flush();
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

    /** The latest on a topic that are open to all. */
    List<HelpRequest> latestOn(String topic, int limit) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.open = TRUE AND CONCAT(' ', r.topics, ' ') LIKE :listed"
                                + " ORDER BY r.created DESC, r.id DESC",
                        HelpRequest.class)
                .setParameter("listed", "% " + topic + " %")
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open to all, by the time of their last change and id; those at {@code since} only behind {@code after}. */
    List<HelpRequest> changed(Instant since, long after, int limit) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.open = TRUE AND r.changed >= :since"
                                + " AND (r.changed > :since OR r.id > :after) ORDER BY r.changed, r.id",
                        HelpRequest.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<HelpRequest> open() {
        return entities.createQuery("SELECT r FROM HelpRequest r WHERE r.open = TRUE ORDER BY r.id", HelpRequest.class)
                .getResultList();
    }

    /** Those of them that are open to all. */
    List<HelpRequest> open(List<Long> ids) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.id IN :ids AND r.open = TRUE", HelpRequest.class)
                .setParameter("ids", ids)
                .getResultList();
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
                        "SELECT r FROM HelpRequest r WHERE r.status IN :waiting AND r.mergedInto IS NULL"
                                + " ORDER BY r.created, r.id",
                        HelpRequest.class)
                .setParameter("waiting", List.of(RequestStatus.OPEN, RequestStatus.TAKEN))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * By number: behind {@code after}, upwards where the oldest come first. Words are found as the database's collation
     * compares them, without case and accents.
     */
    List<HelpRequest> search(RequestFilter filter, long agent, long after, int limit) {
        var words = filter.eachWord();
        var statuses = filter.statuses();
        var query = entities.createNativeQuery(
                "SELECT r.* FROM help_request r WHERE r.id " + (filter.oldestFirst() ? ">" : "<") + " ?1"
                        + " AND (?2 = '' OR FIND_IN_SET(r.status, ?2) > 0)"
                        + " AND (?3 = '' OR FIND_IN_SET(?3, REPLACE(r.topics, ' ', ',')) > 0)"
                        + " AND (?4 = '' OR r.language = ?4) AND (?5 = '' OR r.community = ?5)"
                        + " AND (?6 = 0 OR r.agent = ?6)"
                        + " AND (CAST(r.id AS CHAR) = ?7 OR"
                        + " LOCATE(?7, CONCAT_WS(' ', r.title, r.text, r.partner, r.platform)) > 0)"
                        + " AND LOCATE(?8, CONCAT_WS(' ', r.title, r.text, r.partner, r.platform)) > 0"
                        + " AND LOCATE(?9, CONCAT_WS(' ', r.title, r.text, r.partner, r.platform)) > 0"
                        + " AND LOCATE(?10, CONCAT_WS(' ', r.title, r.text, r.partner, r.platform)) > 0"
                        + (filter.oldestFirst() ? " AND r.merged_into IS NULL ORDER BY r.id" : " ORDER BY r.id DESC"),
                HelpRequest.class);
        query.setParameter(1, after)
                .setParameter(2, String.join(",", statuses))
                .setParameter(3, filter.topic())
                .setParameter(4, filter.language())
                .setParameter(5, filter.community())
                .setParameter(6, filter.mine().isEmpty() ? 0 : agent);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(7 + i, words.get(i));
        }
        List<?> found = query.setMaxResults(limit).getResultList();
        return found.stream().map(HelpRequest.class::cast).toList();
    }

    /** What is answered together with it, decided or not; by id. */
    List<HelpRequest> mergedInto(long id) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.mergedInto = :id ORDER BY r.id", HelpRequest.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<HelpRequest> splitFrom(long id) {
        return entities.createQuery(
                        "SELECT r FROM HelpRequest r WHERE r.splitFrom = :id ORDER BY r.id", HelpRequest.class)
                .setParameter("id", id)
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
