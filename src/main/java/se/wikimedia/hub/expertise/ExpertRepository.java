package se.wikimedia.hub.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Profiles by person, handovers by request and by person. */
@ApplicationScoped
class ExpertRepository {

    private static final EnumSet<HandoverState> UNDER_WAY = EnumSet.allOf(HandoverState.class).stream()
            .filter(HandoverState::underWay)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(HandoverState.class)));

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Held until the transaction ends. */
    Optional<ExpertProfile> lock(long person) {
        return Optional.ofNullable(entities.find(ExpertProfile.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ExpertProfile> find(long person) {
        return Optional.ofNullable(entities.find(ExpertProfile.class, person));
    }

    void add(ExpertProfile profile) {
        entities.persist(profile);
    }

    void remove(ExpertProfile profile) {
        entities.remove(profile);
    }

    List<ExpertProfile> listed() {
        return entities.createQuery(
                        "SELECT e FROM ExpertProfile e WHERE e.listed = TRUE ORDER BY e.person", ExpertProfile.class)
                .getResultList();
    }

    void add(Handover handover) {
        entities.persist(handover);
        entities.flush();
    }

    /** Sends what has changed to the database. */
    void write() {
        entities.flush();
    }

    Optional<Handover> lockHandover(long id) {
        return Optional.ofNullable(entities.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Handover> about(long request) {
        return entities.createQuery("SELECT h FROM Handover h WHERE h.request = :request ORDER BY h.id", Handover.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** The latest first. */
    List<Handover> of(long person) {
        return entities.createQuery(
                        "SELECT h FROM Handover h WHERE h.person = :person ORDER BY h.id DESC", Handover.class)
                .setParameter("person", person)
                .getResultList();
    }

    int underWay(long person) {
        return entities.createQuery(
                        "SELECT COUNT(h) FROM Handover h WHERE h.person = :person AND h.state IN :states", Long.class)
                .setParameter("person", person)
                .setParameter("states", UNDER_WAY)
                .getSingleResult()
                .intValue();
    }
}
