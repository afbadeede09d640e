package se.wikimedia.hub.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What has been told of places, programmes and tours. */
@ApplicationScoped
class AnnouncementRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Places of which the visitor doesn't know the latest, by id. */
    List<Long> due(Instant now, int most) {
        List<?> found = entities.createNativeQuery("SELECT p.id FROM placement p"
                        + " LEFT JOIN place_news n ON n.placement_id = p.id"
                        + " WHERE (p.active = 1 AND p.confirmed IS NULL AND p.answer_by > ?1"
                        + " AND (n.told IS NULL OR (n.told = 'OFFERED' AND p.answer_by <= ?2)))"
                        + " OR (p.active IS NULL AND p.outcome = 'lapsed' AND n.told IN ('OFFERED', 'REMINDED'))"
                        + " ORDER BY p.id")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, LocalDateTime.ofInstant(now.plus(PlaceNews.LAST_DAY), ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** To be changed by one at a time. */
    PlaceNews hold(long placement) {
        // in place of IGNORE, which two at once would both share a lock after
        entities.createNativeQuery("INSERT INTO place_news (placement_id, told) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE told = told")
                .setParameter(1, placement)
                .setParameter(2, PlaceNews.Step.NOTHING.name())
                .executeUpdate();
        return entities.find(PlaceNews.class, placement, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Programmes of published slots that are another one than was told, by slot.
     *
     * @param today slots that are over before are left out
     * @param before programmes that have changed since are left out
     */
    List<ChangedProgramme> programmes(LocalDate today, Instant before, int most) {
        List<?> found = entities.createNativeQuery("SELECT s.tour, s.id, p.version,"
                        + " DATE_FORMAT(p.changed, '%Y-%m-%dT%H:%i:%s.%fZ')"
                        + " FROM slot_programme p JOIN slot s ON s.id = p.slot_id"
                        + " LEFT JOIN programme_news n ON n.slot_id = p.slot_id"
                        + " WHERE s.status = 'PUBLISHED' AND s.end_date >= ?1 AND p.version > 0 AND p.changed <= ?2"
                        + " AND (n.version IS NULL OR n.version <> p.version) ORDER BY s.id")
                .setParameter(1, today)
                .setParameter(2, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new ChangedProgramme(
                        row[0].toString(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        Instant.parse(row[3].toString()),
                        ""))
                .toList();
    }

    /** The mark of the programme that was told last; empty where none was. */
    String programme(long slot) {
        List<?> marks = entities.createNativeQuery("SELECT mark FROM programme_news WHERE slot_id = ?1")
                .setParameter(1, slot)
                .getResultList();
        return marks.isEmpty() ? "" : marks.get(0).toString();
    }

    void told(ChangedProgramme programme) {
        entities.createNativeQuery("INSERT INTO programme_news (slot_id, version, mark) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE version = VALUES(version), mark = VALUES(mark)")
                .setParameter(1, programme.slot())
                .setParameter(2, programme.version())
                .setParameter(3, programme.mark())
                .executeUpdate();
    }

    boolean isTold(String tour, String phase) {
        return !entities.createNativeQuery("SELECT 1 FROM tour_news WHERE tour = ?1 AND phase = ?2")
                .setParameter(1, tour)
                .setParameter(2, phase)
                .getResultList()
                .isEmpty();
    }

    void told(String tour, String phase) {
        entities.createNativeQuery(
                        "INSERT INTO tour_news (tour, phase) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE tour = tour")
                .setParameter(1, tour)
                .setParameter(2, phase)
                .executeUpdate();
    }
}
