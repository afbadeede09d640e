package se.wikimedia.hub.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Terms, the earliest first. */
@ApplicationScoped
class SeatRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Seat seat) {
        entities.persist(seat);
        entities.flush();
    }

    void remove(Seat seat) {
        entities.remove(seat);
        entities.flush();
    }

    Optional<Seat> find(long id) {
        return Optional.ofNullable(entities.find(Seat.class, id));
    }

    List<Seat> all() {
        return entities.createQuery("SELECT s FROM Seat s ORDER BY s.firstDay, s.id", Seat.class)
                .getResultList();
    }

    List<Seat> of(long person) {
        return entities.createQuery("SELECT s FROM Seat s WHERE s.person = :person ORDER BY s.firstDay", Seat.class)
                .setParameter("person", person)
                .getResultList();
    }
}
