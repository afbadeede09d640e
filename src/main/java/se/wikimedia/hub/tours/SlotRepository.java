package se.wikimedia.hub.tours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Slots by tour. */
@ApplicationScoped
class SlotRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Slot slot) {
        entities.persist(slot);
        entities.flush();
    }

    void remove(Slot slot) {
        entities.remove(slot);
    }

    Optional<Slot> find(String tour, long id) {
        return Optional.ofNullable(entities.find(Slot.class, id))
                .filter(slot -> slot.tour().equals(tour));
    }

    /** Reads it anew, and nobody takes a place in it until the transaction ends. */
    void lock(Slot slot) {
        entities.refresh(slot, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By id; {@code after} excluded. */
    List<Slot> list(String tour, long after, int limit) {
        return entities.createQuery(
                        "SELECT s FROM Slot s WHERE s.tour = :tour AND s.id > :after ORDER BY s.id", Slot.class)
                .setParameter("tour", tour)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** By first day. */
    List<Slot> all(String tour) {
        return entities.createQuery("SELECT s FROM Slot s WHERE s.tour = :tour ORDER BY s.startDate, s.id", Slot.class)
                .setParameter("tour", tour)
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
