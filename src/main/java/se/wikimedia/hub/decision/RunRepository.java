package se.wikimedia.hub.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Runs by tour. */
@ApplicationScoped
class RunRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(MatchingRun run) {
        entities.persist(run);
        entities.flush();
    }

    Optional<MatchingRun> find(String tour, long id) {
        return Optional.ofNullable(entities.find(MatchingRun.class, id))
                .filter(run -> run.tour().equals(tour));
    }

    /** Locked, so that it is published once. */
    Optional<MatchingRun> lock(String tour, long id) {
        return Optional.ofNullable(entities.find(MatchingRun.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(run -> run.tour().equals(tour));
    }

    /** The latest first, those older than {@code before}. */
    List<MatchingRun> list(String tour, long before, int limit) {
        return entities.createQuery(
                        "SELECT r FROM MatchingRun r WHERE r.tour = :tour AND r.id < :before ORDER BY r.id DESC",
                        MatchingRun.class)
                .setParameter("tour", tour)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Tours that have published one. */
    List<String> published() {
        return entities.createQuery(
                        "SELECT DISTINCT r.tour FROM MatchingRun r WHERE r.published IS NOT NULL ORDER BY r.tour",
                        String.class)
                .getResultList();
    }

    Optional<MatchingRun> lastPublished(String tour) {
        return entities.createQuery(
                        "SELECT r FROM MatchingRun r WHERE r.tour = :tour AND r.published IS NOT NULL ORDER BY r.id DESC",
                        MatchingRun.class)
                .setParameter("tour", tour)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
