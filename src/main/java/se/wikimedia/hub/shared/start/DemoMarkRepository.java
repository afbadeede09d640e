package se.wikimedia.hub.shared.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Which demo data this database has, in one row. */
@ApplicationScoped
@Transactional
class DemoMarkRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    boolean is(String fingerprint) {
        return entities.createNativeQuery("SELECT fingerprint FROM demo_mark")
                .getResultList()
                .contains(fingerprint);
    }

    void become(String fingerprint) {
        entities.createNativeQuery("INSERT INTO demo_mark (id, fingerprint) VALUES (1, ?)"
                        + " ON DUPLICATE KEY UPDATE fingerprint = VALUES(fingerprint)")
                .setParameter(1, fingerprint)
                .executeUpdate();
    }
}
