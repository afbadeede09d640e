package se.wikimedia.hub.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.translation.Place;

/** Messages by their unit and by who wrote them. */
@ApplicationScoped
class MessageRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(UnitMessage message) {
        entities.persist(message);
        entities.flush();
    }

    /** What those see who translate into the place's language, the oldest first. */
    List<UnitMessage> thread(Place place) {
        return entities.createQuery("""
                        SELECT m FROM UnitMessage m WHERE m.groupId = :group AND m.unitKey = :unit
                        AND (m.language = :language OR m.question = TRUE OR m.replyTo IS NOT NULL)
                        ORDER BY m.id""", UnitMessage.class)
                .setParameter("group", place.group())
                .setParameter("unit", place.unit())
                .setParameter("language", place.language())
                .getResultList();
    }

    /** Held until the transaction ends. */
    Optional<UnitMessage> lock(long id) {
        return Optional.ofNullable(entities.find(UnitMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first, from below an id. */
    List<UnitMessage> openQuestions(long below, int most) {
        return entities.createQuery("""
                        SELECT m FROM UnitMessage m WHERE m.question = TRUE AND m.answered IS NULL
                        AND m.removed IS NULL AND m.id < :below ORDER BY m.id DESC""", UnitMessage.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    List<UnitMessage> by(long author) {
        return entities.createQuery(
                        "SELECT m FROM UnitMessage m WHERE m.author = :author ORDER BY m.id", UnitMessage.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** Who is gone takes their words along; what others said stays. */
    void forget(long author) {
        entities.createQuery(
                        "UPDATE UnitMessage m SET m.text = '', m.removed = m.created, m.author = NULL WHERE m.author = :author")
                .setParameter("author", author)
                .executeUpdate();
    }

    boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(m) FROM UnitMessage m", Long.class)
                        .getSingleResult()
                == 0;
    }
}
