package se.wikimedia.hub.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Machines' texts by language and source. */
@ApplicationScoped
class MachineTextRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    Optional<KeptMachineText> find(String language, String sourceHash) {
        List<?> found = entities.createNativeQuery(
                        "SELECT m.* FROM machine_text m WHERE m.language = ?1 AND m.source_hash = ?2",
                        KeptMachineText.class)
                .setParameter(1, language)
                .setParameter(2, sourceHash)
                .getResultList();
        return found.stream().map(KeptMachineText.class::cast).findFirst();
    }

    /** The first of two that were asked for at once is the one that stays. */
    void keep(String language, String sourceHash, MachineText text, Instant at) {
        entities.createNativeQuery("INSERT INTO machine_text (language, source_hash, text, model, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, language)
                .setParameter(2, sourceHash)
                .setParameter(3, text.text())
                .setParameter(4, text.model())
                .setParameter(5, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }
}
