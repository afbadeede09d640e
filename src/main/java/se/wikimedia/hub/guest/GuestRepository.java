package se.wikimedia.hub.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Guests' questions by code and by request. */
@ApplicationScoped
class GuestRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(GuestQuestion question) {
        entities.persist(question);
        entities.flush();
    }

    /** Held until the transaction ends, so that a link that is used twice at once makes one request. */
    Optional<GuestQuestion> lock(String code) {
        return entities.createQuery("SELECT g FROM GuestQuestion g WHERE g.code = :code", GuestQuestion.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<GuestQuestion> find(long id) {
        return Optional.ofNullable(entities.find(GuestQuestion.class, id));
    }

    Optional<GuestQuestion> of(long request) {
        return entities.createQuery("SELECT g FROM GuestQuestion g WHERE g.request = :request", GuestQuestion.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    void remove(GuestQuestion question) {
        entities.remove(question);
        entities.flush();
    }

    /** Asked before and never confirmed. */
    List<GuestQuestion> unconfirmed(Instant before) {
        return entities.createQuery(
                        "SELECT g FROM GuestQuestion g WHERE g.request IS NULL AND g.asked < :before",
                        GuestQuestion.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Addresses of what was decided before, where nothing can come any more of what it lacked. */
    void forgetAddresses(Instant before) {
        entities.createNativeQuery("UPDATE guest_question g JOIN help_request r ON r.id = g.request"
                        + " SET g.email = NULL WHERE g.email IS NOT NULL AND r.closed < ?1")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
