package se.wikimedia.hub.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invitations by placement. */
@ApplicationScoped
class InvitationRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Sure places whose last day isn't over and that have changed since they were told, and told ones that have ended. */
    List<Long> due(LocalDate today, int most) {
        List<?> found = entities.createNativeQuery("SELECT p.id FROM placement p JOIN slot s ON s.id = p.slot_id"
                        + " LEFT JOIN place_invitation i ON i.placement_id = p.id"
                        + " WHERE (p.active = 1 AND (p.answer_by IS NULL OR p.confirmed IS NOT NULL)"
                        + " AND s.end_date >= ?1 AND (i.sequence IS NULL OR i.sequence <> p.version + s.version))"
                        + " OR (p.active IS NULL AND i.cancelled = FALSE) ORDER BY p.id")
                .setParameter(1, today)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    Optional<PlaceInvitation> find(long placement) {
        return Optional.ofNullable(entities.find(PlaceInvitation.class, placement));
    }

    /** To be changed by one at a time. */
    PlaceInvitation hold(long placement) {
        // in place of IGNORE, which two at once would both share a lock after
        entities.createNativeQuery("INSERT INTO place_invitation (placement_id, sequence, said, cancelled)"
                        + " VALUES (?1, ?2, '', FALSE) ON DUPLICATE KEY UPDATE said = said")
                .setParameter(1, placement)
                .setParameter(2, PlaceInvitation.NEVER)
                .executeUpdate();
        return entities.find(PlaceInvitation.class, placement, LockModeType.PESSIMISTIC_WRITE);
    }
}
