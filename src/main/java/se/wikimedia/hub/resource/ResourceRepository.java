package se.wikimedia.hub.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Resources by id and by what somebody looks for. */
@ApplicationScoped
class ResourceRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(CataloguedResource resource) {
        entities.persist(resource);
        entities.flush();
    }

    Optional<CataloguedResource> find(long id) {
        return Optional.ofNullable(entities.find(CataloguedResource.class, id));
    }

    /** Held until the transaction ends. */
    Optional<CataloguedResource> lock(long id) {
        return Optional.ofNullable(entities.find(CataloguedResource.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }

    /** What is to be looked at again by this day, the longest due first. */
    List<CataloguedResource> due(LocalDate day, int limit) {
        return entities.createQuery(
                        "SELECT r FROM CataloguedResource r WHERE r.reviewBy <= :day ORDER BY r.reviewBy, r.id",
                        CataloguedResource.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What a person is asked to look after. */
    List<CataloguedResource> offered(long person) {
        return entities.createQuery(
                        "SELECT r FROM CataloguedResource r WHERE r.offeredTo = :person ORDER BY r.id",
                        CataloguedResource.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What a person looks after. */
    List<CataloguedResource> of(long owner) {
        return entities.createQuery(
                        "SELECT r FROM CataloguedResource r WHERE r.owner = :owner ORDER BY r.id",
                        CataloguedResource.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** By id; {@code after} excluded. Keys have no characters that LIKE knows but "_", which only finds too much. */
    List<CataloguedResource> list(ResourceFilter filter, long after, int limit) {
        List<?> found = entities.createNativeQuery(
                        "SELECT r.* FROM resource r WHERE r.id > ?1"
                                + " AND (?2 = '' OR MATCH (r.title, r.description) AGAINST (?2))"
                                + " AND (?3 = '' OR r.kind = ?3)"
                                + " AND (?4 = '' OR CONCAT(' ', r.topics, ' ') LIKE CONCAT('% ', ?4, ' %'))"
                                + " AND (?5 = '' OR r.language = ?5) ORDER BY r.id",
                        CataloguedResource.class)
                .setParameter(1, after)
                .setParameter(2, filter.words())
                .setParameter(
                        3, ResourceKind.find(filter.kind()).map(Enum::name).orElse(filter.kind()))
                .setParameter(4, filter.topic())
                .setParameter(5, filter.language())
                .setMaxResults(limit)
                .getResultList();
        return found.stream().map(CataloguedResource.class::cast).toList();
    }

    /** The latest first; on any topic where that is empty. */
    List<CataloguedResource> latest(String topic, int limit) {
        return entities.createQuery(
                        "SELECT r FROM CataloguedResource r WHERE :topic = '' OR CONCAT(' ', r.topics, ' ') LIKE :listed"
                                + " ORDER BY r.created DESC, r.id DESC",
                        CataloguedResource.class)
                .setParameter("topic", topic)
                .setParameter("listed", "% " + topic + " %")
                .setMaxResults(limit)
                .getResultList();
    }

    /** By the time of their last change and id; those at {@code since} only behind {@code after}. */
    List<CataloguedResource> changed(Instant since, long after, int limit) {
        return entities.createQuery(
                        "SELECT r FROM CataloguedResource r WHERE r.changed >= :since"
                                + " AND (r.changed > :since OR r.id > :after) ORDER BY r.changed, r.id",
                        CataloguedResource.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("UPDATE CataloguedResource r SET r.offeredTo = NULL WHERE r.offeredTo = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("UPDATE CataloguedResource r SET r.owner = NULL WHERE r.owner = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
