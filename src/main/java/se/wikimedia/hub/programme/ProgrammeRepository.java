package se.wikimedia.hub.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Programmes by slot. */
@ApplicationScoped
class ProgrammeRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** The texts by the number of their day; the first day is 1. */
    Map<Integer, String> of(long slot) {
        List<?> rows = entities.createNativeQuery("SELECT number, text FROM slot_programme_day WHERE slot_id = ?1")
                .setParameter(1, slot)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> row[1].toString()));
    }

    int version(long slot) {
        List<?> rows = entities.createNativeQuery("SELECT version FROM slot_programme WHERE slot_id = ?1")
                .setParameter(1, slot)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    /** Nobody else changes it until the transaction ends; returns its version. */
    int hold(long slot) {
        entities.createNativeQuery("INSERT INTO slot_programme (slot_id, version) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, slot)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("SELECT version FROM slot_programme WHERE slot_id = ?1 FOR UPDATE")
                        .setParameter(1, slot)
                        .getSingleResult())
                .intValue();
    }

    /**
     * @param days the texts from the first day on; empty ones are not kept
     * @param version the new one
     */
    void write(long slot, List<String> days, int version, Instant now) {
        entities.createNativeQuery("UPDATE slot_programme SET version = ?2, changed = ?3 WHERE slot_id = ?1")
                .setParameter(1, slot)
                .setParameter(2, version)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM slot_programme_day WHERE slot_id = ?1")
                .setParameter(1, slot)
                .executeUpdate();
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).isEmpty()) {
                entities.createNativeQuery("INSERT INTO slot_programme_day (slot_id, number, text) VALUES (?1, ?2, ?3)")
                        .setParameter(1, slot)
                        .setParameter(2, i + 1)
                        .setParameter(3, days.get(i))
                        .executeUpdate();
            }
        }
    }
}
