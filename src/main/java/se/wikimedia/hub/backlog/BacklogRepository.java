package se.wikimedia.hub.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The committee's opinions, and rankings that were published. */
@ApplicationScoped
class BacklogRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Opinion opinion) {
        entities.persist(opinion);
        entities.flush();
    }

    Optional<Opinion> find(long proposal, long person) {
        return entities.createQuery(
                        "SELECT o FROM Opinion o WHERE o.proposal = :proposal AND o.person = :person", Opinion.class)
                .setParameter("proposal", proposal)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Opinion> on(long proposal) {
        return entities.createQuery("SELECT o FROM Opinion o WHERE o.proposal = :proposal ORDER BY o.id", Opinion.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    List<Opinion> all() {
        return entities.createQuery("SELECT o FROM Opinion o ORDER BY o.id", Opinion.class)
                .getResultList();
    }

    List<Opinion> of(long person) {
        return entities.createQuery("SELECT o FROM Opinion o WHERE o.person = :person ORDER BY o.id", Opinion.class)
                .setParameter("person", person)
                .getResultList();
    }

    void add(Snapshot snapshot) {
        entities.persist(snapshot);
        entities.flush();
    }

    Optional<Snapshot> findSnapshot(long id) {
        return Optional.ofNullable(entities.find(Snapshot.class, id));
    }

    /** The latest first. */
    List<Snapshot> snapshots(int limit) {
        return entities.createQuery("SELECT s FROM Snapshot s ORDER BY s.id DESC", Snapshot.class)
                .setMaxResults(limit)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("UPDATE Opinion o SET o.person = NULL WHERE o.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
