package se.wikimedia.hub.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Canned answers by id and by name. */
@ApplicationScoped
class CannedAnswerRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(CannedAnswer answer) {
        entities.persist(answer);
        entities.flush();
    }

    /** By name. */
    List<CannedAnswer> all() {
        return entities.createQuery(
                        "SELECT DISTINCT a FROM CannedAnswer a LEFT JOIN FETCH a.texts ORDER BY a.name, a.id",
                        CannedAnswer.class)
                .getResultList();
    }

    /** Held until the transaction ends. */
    Optional<CannedAnswer> lock(long id) {
        return Optional.ofNullable(entities.find(CannedAnswer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void remove(CannedAnswer answer) {
        entities.remove(answer);
        entities.flush();
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }
}
