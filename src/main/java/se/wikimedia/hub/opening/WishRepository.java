package se.wikimedia.hub.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Wishes by their language. */
@ApplicationScoped
class WishRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** At once: whether somebody was faster is told here. */
    void add(LanguageWish wish) {
        entities.persist(wish);
        entities.flush();
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }

    /** By tag. */
    List<LanguageWish> all() {
        return entities.createQuery("SELECT w FROM LanguageWish w ORDER BY w.tag", LanguageWish.class)
                .getResultList();
    }

    /** Held until the transaction ends. */
    Optional<LanguageWish> lock(String tag) {
        return entities.createQuery("SELECT w FROM LanguageWish w WHERE w.tag = :tag", LanguageWish.class)
                .setParameter("tag", tag)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<LanguageWish> by(long asker) {
        return entities.createQuery("SELECT w FROM LanguageWish w WHERE w.asker = :asker", LanguageWish.class)
                .setParameter("asker", asker)
                .getResultList();
    }
}
