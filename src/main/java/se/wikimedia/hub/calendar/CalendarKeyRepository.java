package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import se.wikimedia.hub.shared.problem.Problem;

/** Keys by person and by secret. */
@ApplicationScoped
class CalendarKeyRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<CalendarKey> of(long person) {
        return Optional.ofNullable(entities.find(CalendarKey.class, person));
    }

    Optional<CalendarKey> find(String secret) {
        return entities.createQuery("SELECT k FROM CalendarKey k WHERE k.secret = :secret", CalendarKey.class)
                .setParameter("secret", secret)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem conflict, where the person has just made one elsewhere */
    void save(CalendarKey key) {
        try {
            if (!entities.contains(key)) {
                entities.persist(key);
            }
            entities.flush();
        } catch (PersistenceException twice) {
            throw Problem.of(Problem.Kind.CONFLICT, "still-under-way");
        }
    }

    void forget(long person) {
        of(person).ifPresent(entities::remove);
    }
}
