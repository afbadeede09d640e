package se.wikimedia.hub.tours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The days on which hosts take nobody. */
@ApplicationScoped
class BlackoutRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** The earliest first. */
    List<DayRange> of(String host) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT first_day, last_day FROM host_blackout WHERE host = ?1 ORDER BY first_day, last_day")
                .setParameter(1, host)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DayRange(LocalDate.parse(row[0].toString()), LocalDate.parse(row[1].toString())))
                .toList();
    }

    int version(String host) {
        List<?> rows = entities.createNativeQuery("SELECT version FROM host_blackout_list WHERE host = ?1")
                .setParameter(1, host)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    /** Neither the host's blackouts nor the days of its slots change until the transaction ends. */
    int hold(String host) {
        entities.createNativeQuery("INSERT INTO host_blackout_list (host, version) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, host)
                .executeUpdate();
        List<?> rows = entities.createNativeQuery("SELECT version FROM host_blackout_list WHERE host = ?1 FOR UPDATE")
                .setParameter(1, host)
                .getResultList();
        return ((Number) rows.get(0)).intValue();
    }

    /** @param version the new one */
    void write(String host, List<DayRange> days, int version) {
        entities.createNativeQuery("UPDATE host_blackout_list SET version = ?2 WHERE host = ?1")
                .setParameter(1, host)
                .setParameter(2, version)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM host_blackout WHERE host = ?1")
                .setParameter(1, host)
                .executeUpdate();
        days.forEach(range -> entities.createNativeQuery(
                        "INSERT INTO host_blackout (host, first_day, last_day) VALUES (?1, ?2, ?3)")
                .setParameter(1, host)
                .setParameter(2, range.first().toString())
                .setParameter(3, range.last().toString())
                .executeUpdate());
    }

    /** The titles of a host's slots of any tour, cancelled ones apart, that lie on any of these days. */
    List<String> slotsOn(String host, DayRange days) {
        List<?> rows = entities.createNativeQuery("SELECT title FROM slot WHERE host = ?1 AND status <> 'CANCELLED'"
                        + " AND start_date <= ?3 AND end_date >= ?2 ORDER BY start_date, id")
                .setParameter(1, host)
                .setParameter(2, days.first().toString())
                .setParameter(3, days.last().toString())
                .getResultList();
        return rows.stream().map(Object::toString).toList();
    }
}
