package se.wikimedia.hub.helpdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Who else may read which request. */
@ApplicationScoped
class ReaderRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    boolean reads(long request, long person) {
        return !entities.createNativeQuery("SELECT 1 FROM help_reader WHERE request = ?1 AND person = ?2")
                .setParameter(1, request)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** Those who speak for the Helpdesk. */
    List<Long> answering(long request) {
        List<?> found = entities.createNativeQuery(
                        "SELECT person FROM help_reader WHERE request = ?1 AND answers = TRUE ORDER BY person")
                .setParameter(1, request)
                .getResultList();
        return found.stream().map(each -> ((Number) each).longValue()).toList();
    }

    /** These and nobody else. */
    void set(long request, Set<Long> people, long answering) {
        entities.createNativeQuery("DELETE FROM help_reader WHERE request = ?1")
                .setParameter(1, request)
                .executeUpdate();
        people.forEach(person -> entities.createNativeQuery(
                        "INSERT INTO help_reader (request, person, answers) VALUES (?1, ?2, ?3)")
                .setParameter(1, request)
                .setParameter(2, person)
                .setParameter(3, person == answering)
                .executeUpdate());
    }
}
