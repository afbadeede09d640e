package se.wikimedia.hub.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Terms by language and by their words. */
@ApplicationScoped
class GlossaryRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** By their words. */
    List<GlossaryEntry> all(String language) {
        return entities.createQuery(
                        "SELECT e FROM GlossaryEntry e WHERE e.language = :language AND e.removed = FALSE ORDER BY e.key",
                        GlossaryEntry.class)
                .setParameter("language", language)
                .getResultList();
    }

    /** Those behind {@code after} that have these characters somewhere, in whatever case. */
    List<GlossaryEntry> list(String language, String sought, String after, int limit) {
        var like = "%" + sought.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return entities.createQuery(
                        "SELECT e FROM GlossaryEntry e WHERE e.language = :language AND e.removed = FALSE"
                                + " AND e.key > :after AND (e.source LIKE :like ESCAPE '!'"
                                + " OR e.translations LIKE :like ESCAPE '!' OR e.forbidden LIKE :like ESCAPE '!')"
                                + " ORDER BY e.key",
                        GlossaryEntry.class)
                .setParameter("language", language)
                .setParameter("after", after)
                .setParameter("like", like)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A number that is another one as soon as any term of the language is. */
    String stamp(String language) {
        var numbers = (Object[])
                entities.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(CRC32(CONCAT(id, ':', version))), 0)"
                                + " FROM glossary_term WHERE language = ?1")
                        .setParameter(1, language)
                        .getSingleResult();
        return Arrays.toString(numbers);
    }

    /** Held until the transaction ends; where nobody has ever had it, it is there as if removed. */
    GlossaryEntry hold(String language, String key) {
        entities.createNativeQuery("INSERT INTO glossary_term (language, term_key, source, part_of_speech, definition,"
                        + " translations, forbidden, removed, version)"
                        + " VALUES (?1, ?2, '', '', '', '', '', TRUE, 0) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, language)
                .setParameter(2, key)
                .executeUpdate();
        return entities.createQuery(
                        "SELECT e FROM GlossaryEntry e WHERE e.language = :language AND e.key = :key",
                        GlossaryEntry.class)
                .setParameter("language", language)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Whether it is there or was. */
    boolean isKnown(String language, String key) {
        return !entities.createQuery(
                        "SELECT e.id FROM GlossaryEntry e WHERE e.language = :language AND e.key = :key", Long.class)
                .setParameter("language", language)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** Held until the transaction ends. */
    Optional<GlossaryEntry> lock(long id) {
        return Optional.ofNullable(entities.find(GlossaryEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }
}
