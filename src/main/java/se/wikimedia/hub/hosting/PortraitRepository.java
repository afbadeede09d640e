package se.wikimedia.hub.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class PortraitRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<Portrait> find(String host) {
        return Optional.ofNullable(entities.find(Portrait.class, host));
    }

    /** Nobody else changes it until the transaction ends; made where there is none yet. */
    Portrait lock(String host) {
        entities.createNativeQuery("INSERT IGNORE INTO host_portrait (host) VALUES (?1)")
                .setParameter(1, host)
                .executeUpdate();
        return entities.find(Portrait.class, host, LockModeType.PESSIMISTIC_WRITE);
    }
}
