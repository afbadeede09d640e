package se.wikimedia.hub.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Talks, in statements that each hold whatever others do at the same time. They lock the talk before its quarters. */
@ApplicationScoped
class TalkRepository {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Talk talk) {
        entities.persist(talk);
        entities.flush();
    }

    Optional<Talk> find(long id) {
        return Optional.ofNullable(entities.find(Talk.class, id));
    }

    /** Nobody changes it until the transaction ends. */
    Optional<Talk> lock(long id) {
        return Optional.ofNullable(entities.find(Talk.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether nobody else had taken it. */
    boolean take(Talk talk, long participant, String topic) {
        return entities.createNativeQuery("UPDATE talk SET participant = ?1, topic = ?2, version = version + 1"
                                + " WHERE id = ?3 AND participant IS NULL")
                        .setParameter(1, participant)
                        .setParameter(2, topic)
                        .setParameter(3, talk.id())
                        .executeUpdate()
                == 1;
    }

    /** Whether it was this participant's. */
    boolean giveBack(Talk talk, long participant) {
        return entities.createNativeQuery("UPDATE talk SET participant = NULL, topic = '', version = version + 1"
                                + " WHERE id = ?1 AND participant = ?2")
                        .setParameter(1, talk.id())
                        .setParameter(2, participant)
                        .executeUpdate()
                == 1;
    }

    void remove(Talk talk) {
        entities.createNativeQuery("DELETE FROM talk WHERE id = ?1")
                .setParameter(1, talk.id())
                .executeUpdate();
    }

    /** Whether the person had all of its quarters free. */
    boolean occupy(Talk talk, long person) {
        var quarters = talk.quarters();
        var rows = quarters.stream().map(quarter -> "(?, ?, ?)").collect(Collectors.joining(", "));
        // IGNORE: the key decides between two at once
        var insert = entities.createNativeQuery(
                "INSERT IGNORE INTO talk_quarter (person_id, quarter, talk_id) VALUES " + rows);
        int parameter = 1;
        for (var quarter : quarters) {
            insert.setParameter(parameter++, person);
            insert.setParameter(parameter++, LocalDateTime.ofInstant(quarter, ZoneOffset.UTC));
            insert.setParameter(parameter++, talk.id());
        }
        return insert.executeUpdate() == quarters.size();
    }

    void leave(Talk talk, long person) {
        entities.createNativeQuery("DELETE FROM talk_quarter WHERE talk_id = ?1 AND person_id = ?2")
                .setParameter(1, talk.id())
                .setParameter(2, person)
                .executeUpdate();
    }

    /** The first {@value #MOST} of a tour that are still to come. */
    List<Talk> coming(String tour, Instant now) {
        return entities.createQuery(
                        "SELECT t FROM Talk t WHERE t.tour = :tour AND t.starts > :now ORDER BY t.starts, t.id",
                        Talk.class)
                .setParameter("tour", tour)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that somebody offers or has taken, the first to begin first. */
    List<Talk> of(long person) {
        return entities.createQuery(
                        "SELECT t FROM Talk t WHERE t.adviser = :person OR t.participant = :person"
                                + " ORDER BY t.starts, t.id",
                        Talk.class)
                .setParameter("person", person)
                .getResultList();
    }
}
