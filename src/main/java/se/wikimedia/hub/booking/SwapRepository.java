package se.wikimedia.hub.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Wishes to swap. What the place has become of decides whether a wish still holds. */
@ApplicationScoped
class SwapRepository {

    private static final String HOLDS = " FROM swap_wish w JOIN placement p ON p.id = w.placement_id AND p.active = 1"
            + " JOIN slot s ON s.id = p.slot_id AND s.tour = ?1 JOIN slot g ON g.id = w.wanted_slot"
            + " AND g.status = 'PUBLISHED' LEFT JOIN placement m ON m.slot_id = w.wanted_slot AND m.active = 1"
            + " AND m.person_id = ?2 WHERE (p.person_id = ?2 OR m.id IS NOT NULL)";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Wishing twice is wishing once. */
    void wish(long placement, long wanted, Instant now) {
        entities.createNativeQuery("INSERT INTO swap_wish (placement_id, wanted_slot, created) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE created = created")
                .setParameter(1, placement)
                .setParameter(2, wanted)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A person's own in a tour, and those that they could accept, by id. */
    List<SwapRow> of(String tour, long person) {
        List<?> found = entities.createNativeQuery(
                        "SELECT w.id, p.slot_id, w.wanted_slot, p.person_id" + HOLDS + " ORDER BY w.id")
                .setParameter(1, tour)
                .setParameter(2, person)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new SwapRow(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue() == person))
                .toList();
    }

    /** The place that is offered, and the person's own that is wanted for it. */
    Optional<Swap> acceptable(String tour, long id, long person) {
        List<?> found = entities.createNativeQuery(
                        "SELECT p.id, m.id" + HOLDS + " AND m.id IS NOT NULL AND p.person_id <> ?2 AND w.id = ?3")
                .setParameter(1, tour)
                .setParameter(2, person)
                .setParameter(3, id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Swap(id, ((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** Two placements that are to change their visitors. */
    record Swap(long wish, long offered, long given) {}

    /** Whether it was still there. */
    boolean remove(long id) {
        return entities.createNativeQuery("DELETE FROM swap_wish WHERE id = ?1")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }
}
