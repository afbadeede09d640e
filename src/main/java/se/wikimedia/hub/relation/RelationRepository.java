package se.wikimedia.hub.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Links and steps by request. */
@ApplicationScoped
class RelationRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(RequestLink link) {
        entities.persist(link);
        entities.flush();
    }

    void remove(RequestLink link) {
        entities.remove(link);
    }

    /** In the order in which they were made. */
    List<RequestLink> links(long request) {
        return entities.createQuery(
                        "SELECT l FROM RequestLink l WHERE l.first = :request OR l.second = :request ORDER BY l.id",
                        RequestLink.class)
                .setParameter("request", request)
                .getResultList();
    }

    void add(Step step) {
        entities.persist(step);
    }

    /** In the order in which they were taken. */
    List<Step> steps(long request) {
        return entities.createQuery(
                        "SELECT s FROM Step s WHERE s.request = :request OR s.other = :request ORDER BY s.id",
                        Step.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<Step> stepsBy(long agent) {
        return entities.createQuery("SELECT s FROM Step s WHERE s.agent = :agent ORDER BY s.id", Step.class)
                .setParameter("agent", agent)
                .getResultList();
    }

    void forget(long agent) {
        entities.createQuery("UPDATE Step s SET s.agent = NULL WHERE s.agent = :agent")
                .setParameter("agent", agent)
                .executeUpdate();
    }
}
