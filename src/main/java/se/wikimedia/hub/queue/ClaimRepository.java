package se.wikimedia.hub.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.wikimedia.hub.translation.Place;

/** Claims by place; the key decides between two at once. */
@ApplicationScoped
class ClaimRepository {

    private static final String HERE = " WHERE language = ?1 AND group_id = ?2 AND unit_key = ?3";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Claims.Claim> claim(Place place, long person, Instant now, Instant until) {
        entities.createNativeQuery("DELETE FROM unit_claim WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
        at(entities.createNativeQuery("DELETE FROM unit_claim" + HERE + " AND until <= ?4"), place)
                .setParameter(4, column(now))
                .executeUpdate();
        at(
                        entities.createNativeQuery(
                                "INSERT IGNORE INTO unit_claim (language, group_id, unit_key, person_id, until)"
                                        + " VALUES (?1, ?2, ?3, ?4, ?5)"),
                        place)
                .setParameter(4, person)
                .setParameter(5, column(until))
                .executeUpdate();
        List<?> rows = at(entities.createNativeQuery("SELECT person_id, until FROM unit_claim" + HERE), place)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Claims.Claim(((Number) row[0]).longValue() == person, instant(row[1])))
                .findFirst();
    }

    private static Query at(Query query, Place place) {
        return query.setParameter(1, place.language())
                .setParameter(2, place.group())
                .setParameter(3, place.unit());
    }

    Set<Place> ofOthers(String language, long me, Instant now) {
        List<?> rows = entities.createNativeQuery("SELECT group_id, unit_key FROM unit_claim"
                        + " WHERE language = ?1 AND person_id <> ?2 AND until > ?3")
                .setParameter(1, language)
                .setParameter(2, me)
                .setParameter(3, column(now))
                .getResultList();
        var places = new HashSet<Place>();
        rows.forEach(each -> {
            var row = (Object[]) each;
            places.add(new Place(language, (String) row[0], (String) row[1]));
        });
        return places;
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        var time = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return time.toInstant(ZoneOffset.UTC);
    }
}
