package se.wikimedia.hub.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Applications by tour and visitor. */
@ApplicationScoped
class ApplicationRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** @throws Problem conflict, where the visitor has just applied elsewhere */
    void add(TourApplication application) {
        try {
            entities.persist(application);
            entities.flush();
        } catch (PersistenceException e) {
            throw Problem.of(Problem.Kind.CONFLICT, "already-applied");
        }
    }

    Optional<TourApplication> find(String tour, long id) {
        return Optional.ofNullable(entities.find(TourApplication.class, id))
                .filter(application -> application.row().tour().equals(tour));
    }

    Optional<TourApplication> of(String tour, long person) {
        return entities.createQuery(
                        "SELECT a FROM TourApplication a WHERE a.tour = :tour AND a.person = :person",
                        TourApplication.class)
                .setParameter("tour", tour)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<TourApplication> of(long person) {
        return entities.createQuery(
                        "SELECT a FROM TourApplication a WHERE a.person = :person ORDER BY a.id", TourApplication.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those submitted, by id; {@code after} excluded. */
    List<TourApplication> submitted(String tour, long after, int limit) {
        return entities.createQuery(
                        "SELECT a FROM TourApplication a WHERE a.tour = :tour AND a.id > :after"
                                + " AND a.status = :submitted ORDER BY a.id",
                        TourApplication.class)
                .setParameter("tour", tour)
                .setParameter("after", after)
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .setMaxResults(limit)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM TourApplication a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** @throws Problem stale, where it has been changed elsewhere at the same time */
    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }
}
