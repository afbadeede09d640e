package se.wikimedia.hub.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Messages by request and by author. */
@ApplicationScoped
class MessageRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(RequestMessage message) {
        entities.persist(message);
        entities.flush();
    }

    /** In the order in which they were written. */
    List<RequestMessage> about(long request) {
        return entities.createQuery(
                        "SELECT m FROM RequestMessage m WHERE m.request = :request ORDER BY m.id", RequestMessage.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<RequestMessage> by(long author) {
        return entities.createQuery(
                        "SELECT m FROM RequestMessage m WHERE m.author = :author ORDER BY m.id", RequestMessage.class)
                .setParameter("author", author)
                .getResultList();
    }

    boolean none() {
        return entities.createQuery("SELECT COUNT(m) FROM RequestMessage m", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** What they have written of their own requests goes; what they have written for the Helpdesk stays without a name. */
    void forget(long author) {
        entities.createQuery("DELETE FROM RequestMessage m WHERE m.author = :author AND m.desk = FALSE")
                .setParameter("author", author)
                .executeUpdate();
        entities.createQuery("UPDATE RequestMessage m SET m.author = NULL WHERE m.author = :author")
                .setParameter("author", author)
                .executeUpdate();
    }

    /** What the guest behind it has written. */
    void forgetGuest(long request) {
        entities.createQuery("DELETE FROM RequestMessage m WHERE m.request = :request AND m.desk = FALSE")
                .setParameter("request", request)
                .executeUpdate();
    }
}
