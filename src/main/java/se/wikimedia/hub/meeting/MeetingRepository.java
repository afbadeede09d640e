package se.wikimedia.hub.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Meetings and what is on their agendas. */
@ApplicationScoped
class MeetingRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Meeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    /** Its agenda must be empty. */
    void remove(Meeting meeting) {
        entities.remove(meeting);
        entities.flush();
    }

    Optional<Meeting> find(long id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    /** Held until the transaction ends. */
    Optional<Meeting> lock(long id) {
        return Optional.ofNullable(entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest to begin first. */
    List<Meeting> all() {
        return entities.createQuery("SELECT m FROM Meeting m ORDER BY m.starts DESC, m.id DESC", Meeting.class)
                .getResultList();
    }

    void add(AgendaItem item) {
        entities.persist(item);
        entities.flush();
    }

    void remove(AgendaItem item) {
        entities.remove(item);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** In their order. */
    List<AgendaItem> agenda(long meeting) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.meeting = :meeting ORDER BY i.place, i.id",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    long count(long meeting) {
        return entities.createQuery("SELECT COUNT(i) FROM AgendaItem i WHERE i.meeting = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
    }

    /** The proposals that meetings have before them which aren't closed. */
    List<Long> underWay() {
        return entities.createQuery(
                        "SELECT i.proposal FROM AgendaItem i, Meeting m WHERE m.id = i.meeting AND m.state <> :closed",
                        Long.class)
                .setParameter("closed", MeetingState.CLOSED)
                .getResultList();
    }

    /** In whose decision a person took no part. */
    List<AgendaItem> recusedFrom(long person) {
        return entities.createQuery(
                        "SELECT i FROM AgendaItem i WHERE :person MEMBER OF i.recused ORDER BY i.id", AgendaItem.class)
                .setParameter("person", person)
                .getResultList();
    }

    void forget(long person) {
        recusedFrom(person).forEach(item -> item.forget(person));
        write();
    }
}
