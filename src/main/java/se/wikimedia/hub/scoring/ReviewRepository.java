package se.wikimedia.hub.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Reviews by application and reviewer, and rubrics by tour. */
@ApplicationScoped
class ReviewRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Rubric> rubric(String tour) {
        return Optional.ofNullable(entities.find(Rubric.class, tour));
    }

    /** @throws Problem stale, where somebody else was faster */
    void save(Rubric rubric) {
        try {
            if (!entities.contains(rubric)) {
                entities.persist(rubric);
            }
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Problem.of(Problem.Kind.STALE, "stale");
        }
    }

    /** @throws Problem conflict, where the reviewer has just begun another one on the same application */
    void add(Review review) {
        try {
            entities.persist(review);
            entities.flush();
        } catch (PersistenceException twice) {
            throw Problem.of(Problem.Kind.CONFLICT, "still-under-way");
        }
    }

    Optional<Review> find(long application, long person) {
        return entities.createQuery(
                        "SELECT r FROM Review r WHERE r.application = :application AND r.person = :person",
                        Review.class)
                .setParameter("application", application)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Review> in(String tour) {
        return entities.createQuery("SELECT r FROM Review r WHERE r.tour = :tour ORDER BY r.id", Review.class)
                .setParameter("tour", tour)
                .getResultList();
    }

    List<Review> of(long person) {
        return entities.createQuery("SELECT r FROM Review r WHERE r.person = :person ORDER BY r.id", Review.class)
                .setParameter("person", person)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("UPDATE Review r SET r.person = NULL WHERE r.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
