package se.wikimedia.hub.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Remarks. */
@ApplicationScoped
class FeedbackRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Keeps the remark, unless the same was sent a moment ago. */
    void add(SentRemark sent) {
        if (isKnown(sent)) {
            return;
        }
        var then = Optional.ofNullable(sent.then());
        entities.createNativeQuery("INSERT INTO remark (once, person_id, module, lesson, unit, shown_text, shown_lang,"
                        + " shown_state, lang, text, sent_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
                        + " ON DUPLICATE KEY UPDATE once = once")
                .setParameter(1, sent.once())
                .setParameter(2, sent.person())
                .setParameter(3, sent.place().module())
                .setParameter(4, sent.place().lesson())
                .setParameter(5, then.map(Passage::unit).orElse(null))
                .setParameter(6, then.map(Passage::text).orElse(null))
                .setParameter(7, then.map(Passage::lang).orElse(null))
                .setParameter(8, then.map(Passage::state).orElse(null))
                .setParameter(9, sent.place().lang())
                .setParameter(10, sent.text())
                .setParameter(11, LocalDateTime.ofInstant(sent.at(), ZoneOffset.UTC))
                .executeUpdate();
    }

    private boolean isKnown(SentRemark sent) {
        return entities.createQuery("SELECT COUNT(r) FROM Remark r WHERE r.once = :once", Long.class)
                        .setParameter("once", sent.onceBefore())
                        .getSingleResult()
                > 0;
    }

    /** Nobody else answers it until the transaction ends. */
    Optional<Remark> hold(long id) {
        return Optional.ofNullable(entities.find(Remark.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first, from below an id. An empty module is every one. */
    List<RemarkRow> search(String module, RemarkState state, long below, int limit) {
        var which =
                switch (state) {
                    case ALL -> "";
                    case OPEN -> " AND r.answeredAt IS NULL";
                    case ANSWERED -> " AND r.answeredAt IS NOT NULL";
                };
        return rows(remarks("r.id < :below AND (:module = '' OR r.module = :module)" + which)
                .setParameter("below", below)
                .setParameter("module", module)
                .setMaxResults(limit));
    }

    List<RemarkRow> of(long person, int limit) {
        return rows(remarks("r.person = :person").setParameter("person", person).setMaxResults(limit));
    }

    List<RemarkRow> answeredBy(long person) {
        return rows(remarks("r.answeredBy = :person").setParameter("person", person));
    }

    private TypedQuery<Remark> remarks(String condition) {
        return entities.createQuery("SELECT r FROM Remark r WHERE " + condition + " ORDER BY r.id DESC", Remark.class);
    }

    private static List<RemarkRow> rows(TypedQuery<Remark> query) {
        return query.getResultStream().map(Remark::row).toList();
    }

    long count(long person) {
        return count("r.person = :person", person);
    }

    long countNews(long person) {
        return count("r.person = :person AND r.answeredAt IS NOT NULL AND r.seenAt IS NULL", person);
    }

    private long count(String condition, long person) {
        return entities.createQuery("SELECT COUNT(r) FROM Remark r WHERE " + condition, Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    void see(long person, Instant now) {
        entities.createQuery("UPDATE Remark r SET r.seenAt = :now"
                        + " WHERE r.person = :person AND r.answeredAt IS NOT NULL AND r.seenAt IS NULL")
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What the person answered stays with those who were answered, and no longer says by whom. */
    void forget(long person) {
        entities.createQuery("DELETE FROM Remark r WHERE r.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("UPDATE Remark r SET r.answeredBy = NULL WHERE r.answeredBy = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
