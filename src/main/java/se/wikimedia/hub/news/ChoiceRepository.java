package se.wikimedia.hub.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** What people have chosen, and the key of the links by which they choose without signing in. */
@ApplicationScoped
class ChoiceRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Map<NewsKind, Delivery> of(long person) {
        return entities.createQuery("SELECT c FROM Choice c WHERE c.person = :person", Choice.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(Choice::kind, Choice::delivery));
    }

    void choose(long person, NewsKind kind, Delivery delivery) {
        entities.createNativeQuery("INSERT INTO news_choice (person, kind, delivery)"
                        + " SELECT p.id, ?2, ?3 FROM person p WHERE p.id = ?1"
                        + " ON DUPLICATE KEY UPDATE delivery = ?3")
                .setParameter(1, person)
                .setParameter(2, kind.name())
                .setParameter(3, delivery.name())
                .executeUpdate();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Choice c WHERE c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    byte[] key() {
        return (byte[]) entities.createNativeQuery("SELECT secret FROM news_key WHERE id = 1")
                .getSingleResult();
    }
}
