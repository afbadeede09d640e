package se.wikimedia.hub.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is known of resources' addresses. */
@ApplicationScoped
class LinkRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Another node may have met the same resource. */
    void meet(ResourceLink link, Instant now) {
        entities.createNativeQuery("INSERT IGNORE INTO resource_link (resource, address, next_ask, failures)"
                        + " VALUES (?1, ?2, ?3, 0)")
                .setParameter(1, link.resource())
                .setParameter(2, link.address())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The highest id of a resource that is known; 0 where none is. */
    long latest() {
        return Optional.ofNullable(entities.createQuery("SELECT MAX(l.resource) FROM ResourceLink l", Long.class)
                        .getSingleResult())
                .orElse(0L);
    }

    /** The longest due first. */
    List<ResourceLink> due(Instant now, int most) {
        return entities.createQuery(
                        "SELECT l FROM ResourceLink l WHERE l.nextAsk <= :now ORDER BY l.nextAsk, l.resource",
                        ResourceLink.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether no other node was faster. */
    boolean claim(long resource, Instant now, Instant until) {
        return entities.createQuery("UPDATE ResourceLink l SET l.nextAsk = :until"
                                + " WHERE l.resource = :resource AND l.nextAsk <= :now")
                        .setParameter("until", until)
                        .setParameter("resource", resource)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    Optional<ResourceLink> hold(long resource) {
        return Optional.ofNullable(entities.find(ResourceLink.class, resource, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(ResourceLink link) {
        entities.remove(link);
        entities.flush();
    }

    List<Long> broken() {
        return entities.createQuery("SELECT l.resource FROM ResourceLink l WHERE l.failures >= :broken", Long.class)
                .setParameter("broken", ResourceLink.BROKEN)
                .getResultList();
    }
}
