package se.wikimedia.hub.tours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Tours by id. */
@ApplicationScoped
class TourRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(GrandTour tour) {
        entities.persist(tour);
        entities.flush();
    }

    Optional<GrandTour> find(String id) {
        return Optional.ofNullable(entities.find(GrandTour.class, id));
    }

    /** By id; {@code after} excluded. */
    List<GrandTour> list(String after, int limit) {
        return entities.createQuery("SELECT t FROM GrandTour t WHERE t.id > :after ORDER BY t.id", GrandTour.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @throws Problem stale, where somebody else was faster */
    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }
}
