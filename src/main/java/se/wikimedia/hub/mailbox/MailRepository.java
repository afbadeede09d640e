package se.wikimedia.hub.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What was read, files that are held, and whose turn it is. */
@ApplicationScoped
class MailRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Fate> fate(String key) {
        return entities.createQuery("SELECT m FROM SeenMail m WHERE m.mail = :key", SeenMail.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(SeenMail::fate);
    }

    /** Whoever reads the same mail at the same moment is refused. */
    void add(SeenMail mail) {
        entities.persist(mail);
        entities.flush();
    }

    /** The latest first, from below an id. */
    List<SeenMail> seen(long below, int most) {
        return entities.createQuery("SELECT m FROM SeenMail m WHERE m.id < :below ORDER BY m.id DESC", SeenMail.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    void hold(HeldFile file) {
        entities.persist(file);
    }

    /** In the order in which they stood in the mail. */
    List<HeldFile> held(long question) {
        return entities.createQuery(
                        "SELECT f FROM HeldFile f WHERE f.question = :question ORDER BY f.id", HeldFile.class)
                .setParameter("question", question)
                .getResultList();
    }

    List<String> heldNames(long question) {
        return entities.createQuery(
                        "SELECT f.name FROM HeldFile f WHERE f.question = :question ORDER BY f.id", String.class)
                .setParameter("question", question)
                .getResultList();
    }

    void release(HeldFile file) {
        entities.remove(file);
    }

    /** In bytes, of all questions together. */
    long heldSize() {
        return ((Number) entities.createNativeQuery("SELECT COALESCE(SUM(LENGTH(content)), 0) FROM mail_file")
                        .getSingleResult())
                .longValue();
    }

    /** Takes the turn, or keeps it, until {@code until}; false while another node has it. */
    boolean take(String node, Instant now, Instant until) {
        return entities.createNativeQuery("UPDATE mail_turn SET node = ?1, until = ?3"
                                + " WHERE id = 1 AND (node = ?1 OR until <= ?2)")
                        .setParameter(1, node)
                        .setParameter(2, column(now))
                        .setParameter(3, column(until))
                        .executeUpdate()
                == 1;
    }

    /** Gives the turn back and notes how it went. */
    void end(String node, Instant now, String trouble) {
        entities.createNativeQuery(
                        "UPDATE mail_turn SET until = ?2, ended = ?2, trouble = ?3 WHERE id = 1 AND node = ?1")
                .setParameter(1, node)
                .setParameter(2, column(now))
                .setParameter(3, trouble)
                .executeUpdate();
    }

    /** How the latest turn went: when it ended and what was in its way; empty before the first. */
    Optional<LatestTurn> latestTurn() {
        List<?> rows = entities.createNativeQuery("SELECT ended, trouble FROM mail_turn WHERE ended IS NOT NULL")
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new LatestTurn(instant(row[0]), String.valueOf(row[1])));
    }

    private static Instant instant(Object column) {
        return column instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
