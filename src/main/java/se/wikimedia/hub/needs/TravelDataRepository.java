package se.wikimedia.hub.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Sealed travel data by stay. */
@ApplicationScoped
class TravelDataRepository {

    /** Of one stay, as it lies there. */
    record Sealed(long placement, String tour, long person, byte[] bytes) {}

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void keep(Sealed sealed) {
        entities.createNativeQuery("INSERT INTO travel_data (placement_id, tour, person_id, sealed)"
                        + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE sealed = ?4")
                .setParameter(1, sealed.placement())
                .setParameter(2, sealed.tour())
                .setParameter(3, sealed.person())
                .setParameter(4, sealed.bytes())
                .executeUpdate();
    }

    Optional<Sealed> find(long placement) {
        return all("placement_id", placement).stream().findFirst();
    }

    List<Sealed> of(long person) {
        return all("person_id", person);
    }

    private List<Sealed> all(String column, long id) {
        List<?> rows = entities.createNativeQuery("SELECT placement_id, tour, person_id, sealed FROM travel_data WHERE "
                        + column + " = ?1 ORDER BY placement_id")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Sealed(
                        ((Number) row[0]).longValue(), row[1].toString(), ((Number) row[2]).longValue(), (byte[])
                                row[3]))
                .toList();
    }

    /** The stays for which something is kept, by tour. */
    List<Kept> kept() {
        List<?> rows = entities.createNativeQuery("SELECT placement_id, tour FROM travel_data ORDER BY placement_id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Kept(((Number) row[0]).longValue(), row[1].toString()))
                .toList();
    }

    /** That something is kept for a stay. */
    record Kept(long placement, String tour) {}

    void forget(long placement) {
        entities.createNativeQuery("DELETE FROM travel_data WHERE placement_id = ?1")
                .setParameter(1, placement)
                .executeUpdate();
    }

    void forgetAllOf(long person) {
        entities.createNativeQuery("DELETE FROM travel_data WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
