package se.wikimedia.hub.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Searches in vain, in the database. */
@ApplicationScoped
class FruitlessRepository {

    @PersistenceContext
    EntityManager entities;

    /** The first row of a topic and session stays; the key decides between two at once. */
    void add(String topic, String sessionHash, String words, String language, LocalDate day) {
        entities.createNativeQuery("INSERT INTO fruitless_search (topic, session_hash, words, language, day)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE topic = VALUES(topic)")
                .setParameter(1, topic)
                .setParameter(2, sessionHash)
                .setParameter(3, words)
                .setParameter(4, language)
                .setParameter(5, day)
                .executeUpdate();
    }

    long sessions(String topic) {
        var count = entities.createNativeQuery("SELECT COUNT(*) FROM fruitless_search WHERE topic = ?1")
                .setParameter(1, topic)
                .getSingleResult();
        return ((Number) count).longValue();
    }
}
