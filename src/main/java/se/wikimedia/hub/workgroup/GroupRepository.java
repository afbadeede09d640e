package se.wikimedia.hub.workgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Working groups, and what is with them. */
@ApplicationScoped
class GroupRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(WorkGroup group) {
        entities.persist(group);
        entities.flush();
    }

    /** By name. */
    List<WorkGroup> all() {
        return entities.createQuery("SELECT g FROM WorkGroup g ORDER BY g.name", WorkGroup.class)
                .getResultList();
    }

    Optional<WorkGroup> find(long id) {
        return Optional.ofNullable(entities.find(WorkGroup.class, id));
    }

    /** Held until the transaction ends, so that who comes or goes and what is handed over see each other. */
    Optional<WorkGroup> lock(long id) {
        return Optional.ofNullable(entities.find(WorkGroup.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<WorkGroup> of(long person) {
        return entities.createQuery(
                        "SELECT g FROM WorkGroup g WHERE :person MEMBER OF g.members ORDER BY g.name", WorkGroup.class)
                .setParameter("person", person)
                .getResultList();
    }

    void write() {
        entities.flush();
    }

    void add(HandedRequest handed) {
        entities.persist(handed);
        entities.flush();
    }

    Optional<HandedRequest> handed(long request) {
        return Optional.ofNullable(entities.find(HandedRequest.class, request));
    }

    Optional<HandedRequest> lockHanded(long request) {
        return Optional.ofNullable(entities.find(HandedRequest.class, request, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is with a group, the oldest first. */
    List<HandedRequest> with(long group) {
        return entities.createQuery(
                        "SELECT h FROM HandedRequest h WHERE h.group = :work ORDER BY h.handed, h.request",
                        HandedRequest.class)
                .setParameter("work", group)
                .getResultList();
    }

    List<HandedRequest> takenBy(long person) {
        return entities.createQuery(
                        "SELECT h FROM HandedRequest h WHERE h.taker = :person ORDER BY h.request", HandedRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    void remove(HandedRequest handed) {
        entities.remove(handed);
        entities.flush();
    }
}
