package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Votes: of people one row each, of others their number. */
@ApplicationScoped
class VoteRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void put(long person, Place place, boolean useful, Instant now) {
        at(
                        entities.createNativeQuery(
                                "INSERT INTO lesson_vote (module, lesson, lang, useful, person_id, voted_at)"
                                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE"
                                        + " lang = VALUES(lang), useful = VALUES(useful), voted_at = VALUES(voted_at)"),
                        place,
                        useful)
                .setParameter(5, person)
                .setParameter(6, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    void count(Place place, boolean useful) {
        at(
                        entities.createNativeQuery("INSERT INTO anonymous_vote (module, lesson, lang, useful, votes)"
                                + " VALUES (?1, ?2, ?3, ?4, 1) ON DUPLICATE KEY UPDATE votes = votes + 1"),
                        place,
                        useful)
                .executeUpdate();
    }

    /** Takes one back that was counted; never below none. */
    void discount(Place place, boolean useful) {
        at(
                        entities.createNativeQuery("UPDATE anonymous_vote SET votes = votes - 1 WHERE votes > 0"
                                + " AND module = ?1 AND lesson = ?2 AND lang = ?3 AND useful = ?4"),
                        place,
                        useful)
                .executeUpdate();
    }

    private static Query at(Query query, Place place, boolean useful) {
        return query.setParameter(1, place.module())
                .setParameter(2, place.lesson())
                .setParameter(3, place.lang())
                .setParameter(4, useful);
    }

    List<FeedbackRecord.Vote> of(long person) {
        return rows(entities.createNativeQuery("SELECT module, lesson, lang, useful, voted_at FROM lesson_vote"
                                + " WHERE person_id = ?1 ORDER BY voted_at")
                        .setParameter(1, person))
                .map(row -> new FeedbackRecord.Vote(
                        new Place((String) row[0], (String) row[1], (String) row[2]), yes(row[3]), instant(row[4])))
                .toList();
    }

    /** Those with most against them first. An empty module is every one. */
    List<Usefulness> usefulness(String module, int limit) {
        return rows(entities.createNativeQuery("SELECT module, lesson, SUM(useful * votes) yes,"
                                + " SUM((1 - useful) * votes) nos, SUM(nobody * votes) FROM"
                                + " (SELECT module, lesson, useful, 1 votes, 0 nobody FROM lesson_vote UNION ALL"
                                + " SELECT module, lesson, useful, votes, 1 FROM anonymous_vote) v"
                                + " WHERE votes > 0 AND (?1 = '' OR module = ?1)"
                                + " GROUP BY module, lesson ORDER BY nos DESC, yes DESC, module, lesson")
                        .setParameter(1, module)
                        .setMaxResults(limit))
                .map(row -> new Usefulness(
                        (String) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    void forget(long person) {
        entities.createNativeQuery("DELETE FROM lesson_vote WHERE person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static boolean yes(Object column) {
        return column instanceof Boolean yes ? yes : ((Number) column).intValue() != 0;
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
