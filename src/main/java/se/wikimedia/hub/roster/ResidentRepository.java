package se.wikimedia.hub.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Residents by person. */
@ApplicationScoped
class ResidentRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Resident resident) {
        entities.persist(resident);
        entities.flush();
    }

    Optional<Resident> find(long person) {
        return Optional.ofNullable(entities.find(Resident.class, person));
    }

    Optional<Resident> lock(long person) {
        return Optional.ofNullable(entities.find(Resident.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(Resident resident) {
        entities.remove(resident);
    }

    List<Resident> all() {
        return entities.createQuery("SELECT r FROM Resident r ORDER BY r.person", Resident.class)
                .getResultList();
    }

    List<Resident> open() {
        return entities.createQuery("SELECT r FROM Resident r WHERE r.open = TRUE ORDER BY r.person", Resident.class)
                .getResultList();
    }
}
