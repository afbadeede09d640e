package se.wikimedia.hub.stewardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Invitations by language and by who is invited. */
@ApplicationScoped
class InvitationRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** At once: whether there is an open one already is told here. */
    void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    /** Held until the transaction ends. */
    Optional<Invitation> lock(long id) {
        return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first, from below an id. */
    List<Invitation> into(String language, long below, int most) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.language = :language AND i.id < :below ORDER BY i.id DESC",
                        Invitation.class)
                .setParameter("language", language)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest first. */
    List<Invitation> of(long person) {
        return entities.createQuery(
                        "SELECT i FROM Invitation i WHERE i.person = :person ORDER BY i.id DESC", Invitation.class)
                .setParameter("person", person)
                .getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(i) FROM Invitation i", Long.class)
                        .getSingleResult()
                == 0;
    }
}
