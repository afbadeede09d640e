package se.wikimedia.hub.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gaps by id, by request, by proposal. */
@ApplicationScoped
class GapRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Gap gap) {
        entities.persist(gap);
        entities.flush();
    }

    Optional<Gap> find(long id) {
        return Optional.ofNullable(entities.find(Gap.class, id));
    }

    void remove(Gap gap) {
        entities.remove(gap);
    }

    /** By id; {@code after} excluded. */
    List<Gap> list(long after, int limit, boolean withConcealed) {
        return entities.createQuery(
                        "SELECT g FROM Gap g WHERE g.id > :after AND (g.concealed = FALSE OR :all = TRUE) ORDER BY g.id",
                        Gap.class)
                .setParameter("after", after)
                .setParameter("all", withConcealed)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that nobody has said to belong to a proposal, by topic. */
    List<Gap> unproposed(int limit) {
        return entities.createQuery("SELECT g FROM Gap g WHERE g.proposal IS NULL ORDER BY g.topic, g.id", Gap.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Gap> unproposedOn(String topic) {
        return entities.createQuery(
                        "SELECT g FROM Gap g WHERE g.proposal IS NULL AND g.topic = :topic ORDER BY g.id", Gap.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    List<Gap> ofRequest(long request) {
        return entities.createQuery("SELECT g FROM Gap g WHERE g.request = :request ORDER BY g.id", Gap.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<Gap> ofPerson(long person) {
        return entities.createQuery("SELECT g FROM Gap g WHERE g.person = :person ORDER BY g.id", Gap.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<Gap> proposed() {
        return entities.createQuery("SELECT g FROM Gap g WHERE g.proposal IS NOT NULL ORDER BY g.id", Gap.class)
                .getResultList();
    }

    /** Of requests that are open to all, and said to belong to a proposal. */
    List<Gap> answering() {
        return entities.createQuery(
                        "SELECT g FROM Gap g WHERE g.concealed = FALSE AND g.request IS NOT NULL AND g.proposal IS NOT NULL"
                                + " ORDER BY g.id",
                        Gap.class)
                .getResultList();
    }

    List<Gap> ofProposal(long proposal) {
        return entities.createQuery("SELECT g FROM Gap g WHERE g.proposal = :proposal ORDER BY g.id", Gap.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** Locked by id, so that a gap can't be given to two proposals at once. */
    List<Gap> lock(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT g FROM Gap g WHERE g.id IN :ids ORDER BY g.id", Gap.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    void forget(long person) {
        entities.createQuery("UPDATE Gap g SET g.person = NULL WHERE g.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("UPDATE Gap g SET g.confirmedBy = NULL WHERE g.confirmedBy = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
