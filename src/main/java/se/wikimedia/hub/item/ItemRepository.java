package se.wikimedia.hub.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Known items by their keys. */
@ApplicationScoped
class ItemRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Two people may link the same item at once. */
    void meet(String key, Instant now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO known_item (item, words, gone, next_ask)" + " VALUES (?1, '{}', FALSE, ?2)")
                .setParameter(1, key)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<KnownItem> hold(String key) {
        return Optional.ofNullable(entities.find(KnownItem.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** In no order. */
    List<KnownItem> find(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT i FROM KnownItem i WHERE i.item IN :keys", KnownItem.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** The longest due first. */
    List<KnownItem> due(String site, Instant now, int most) {
        return entities.createQuery(
                        "SELECT i FROM KnownItem i WHERE i.item LIKE :site AND i.nextAsk <= :now"
                                + " ORDER BY i.nextAsk, i.item",
                        KnownItem.class)
                .setParameter("site", site + ":%")
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
