package se.wikimedia.hub.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Outcomes by whom they were told to. */
@ApplicationScoped
class OutcomeRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Outcome outcome) {
        entities.persist(outcome);
    }

    boolean has(long gap, long proposal) {
        return entities.createQuery(
                                "SELECT COUNT(o) FROM Outcome o WHERE o.gap = :gap AND o.proposal = :proposal",
                                Long.class)
                        .setParameter("gap", gap)
                        .setParameter("proposal", proposal)
                        .getSingleResult()
                > 0;
    }

    /** What a person was told about a request, the latest first. */
    List<Outcome> of(long request, long person) {
        return entities.createQuery(
                        "SELECT o FROM Outcome o WHERE o.request = :request AND o.person = :person ORDER BY o.id DESC",
                        Outcome.class)
                .setParameter("request", request)
                .setParameter("person", person)
                .getResultList();
    }

    /** The same, held until the transaction ends. */
    List<Outcome> hold(long request, long person) {
        return entities.createQuery(
                        "SELECT o FROM Outcome o WHERE o.request = :request AND o.person = :person ORDER BY o.id",
                        Outcome.class)
                .setParameter("request", request)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Outcome> of(long person) {
        return entities.createQuery("SELECT o FROM Outcome o WHERE o.person = :person ORDER BY o.id", Outcome.class)
                .setParameter("person", person)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Outcome o WHERE o.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
