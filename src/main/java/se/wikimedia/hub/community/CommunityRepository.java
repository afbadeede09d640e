package se.wikimedia.hub.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Communities by key. */
@ApplicationScoped
class CommunityRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Community community) {
        entities.persist(community);
    }

    Optional<Community> find(String key) {
        return Optional.ofNullable(entities.find(Community.class, key));
    }

    /** By key; {@code after} excluded. */
    List<Community> list(String after, int limit) {
        return entities.createQuery("SELECT c FROM Community c WHERE c.id > :after ORDER BY c.id", Community.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
