package se.wikimedia.hub.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sealed needs by tour and person. */
@ApplicationScoped
class NeedsRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void keep(String tour, long person, byte[] sealed) {
        entities.createNativeQuery("INSERT INTO visitor_needs (tour, person_id, sealed) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE sealed = ?3")
                .setParameter(1, tour)
                .setParameter(2, person)
                .setParameter(3, sealed)
                .executeUpdate();
    }

    Optional<byte[]> find(String tour, long person) {
        return Optional.ofNullable(of(person).get(tour));
    }

    /** By tour. */
    Map<String, byte[]> of(long person) {
        List<?> found = entities.createNativeQuery("SELECT tour, sealed FROM visitor_needs WHERE person_id = ?1")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> row[0].toString(), row ->
                (byte[]) row[1]));
    }

    /** The tours for which somebody has told something. */
    List<String> tours() {
        List<?> found = entities.createNativeQuery("SELECT DISTINCT tour FROM visitor_needs ORDER BY tour")
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    void forget(String tour, long person) {
        entities.createNativeQuery("DELETE FROM visitor_needs WHERE tour = ?1 AND person_id = ?2")
                .setParameter(1, tour)
                .setParameter(2, person)
                .executeUpdate();
    }

    void forget(String tour) {
        entities.createNativeQuery("DELETE FROM visitor_needs WHERE tour = ?1")
                .setParameter(1, tour)
                .executeUpdate();
    }

    void forget(long person) {
        entities.createNativeQuery("DELETE FROM visitor_needs WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
