package se.wikimedia.hub.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Plans by tour. */
@ApplicationScoped
class PlanRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Plan plan) {
        entities.persist(plan);
        entities.flush();
    }

    Optional<Plan> find(String tour, long id) {
        return Optional.ofNullable(entities.find(Plan.class, id))
                .filter(plan -> plan.tour().equals(tour));
    }

    /** Locked, so that one at a time changes it. */
    Optional<Plan> lock(long id) {
        return Optional.ofNullable(entities.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first, those older than {@code before}. */
    List<Plan> list(String tour, long before, int limit) {
        return entities.createQuery(
                        "SELECT p FROM Plan p WHERE p.tour = :tour AND p.id < :before ORDER BY p.id DESC", Plan.class)
                .setParameter("tour", tour)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
