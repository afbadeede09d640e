package se.wikimedia.hub.stewardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What was ever decided, by language. */
@ApplicationScoped
class PolicyRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** At once: whether somebody was faster is told here. */
    void add(Policy policy) {
        entities.persist(policy);
        entities.flush();
    }

    /** The newest first. */
    List<Policy> of(String language) {
        return entities.createQuery(
                        "SELECT p FROM Policy p WHERE p.language = :language ORDER BY p.step DESC", Policy.class)
                .setParameter("language", language)
                .getResultList();
    }

    /** What holds now. */
    Policy current(String language) {
        return entities.createQuery(
                        "SELECT p FROM Policy p WHERE p.language = :language ORDER BY p.step DESC", Policy.class)
                .setParameter("language", language)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Policy(language));
    }

    List<Policy> by(long author) {
        return entities.createQuery("SELECT p FROM Policy p WHERE p.author = :author ORDER BY p.id", Policy.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** Languages whose readers get reviewed texts only. */
    Set<String> reviewedOnly() {
        return Set.copyOf(entities.createQuery("""
                        SELECT p.language FROM Policy p WHERE p.reviewedOnly = TRUE AND p.step =
                        (SELECT MAX(n.step) FROM Policy n WHERE n.language = p.language)""", String.class).getResultList());
    }
}
