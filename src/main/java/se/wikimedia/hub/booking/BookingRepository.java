package se.wikimedia.hub.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places, in statements that each hold whatever others do at the same time. They lock in one order: the slot, the
 * placement, the nights.
 */
@ApplicationScoped
class BookingRepository {

    private static final String SELECT = "SELECT id, slot_id, visitor FROM placement WHERE active = 1 AND ";

    private static final String PLACES =
            "SELECT p.id, s.tour, p.slot_id, p.visitor, p.active, p.answer_by, p.confirmed,"
                    + " p.ended, p.outcome, p.version FROM placement p JOIN slot s ON s.id = p.slot_id WHERE ";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** Whether there was a place left. */
    boolean take(long slot) {
        return entities.createNativeQuery("UPDATE slot SET booked = booked + 1"
                                + " WHERE id = ?1 AND status = 'PUBLISHED' AND booked < capacity")
                        .setParameter(1, slot)
                        .executeUpdate()
                == 1;
    }

    /** Whether it is published, and stays so until the transaction ends. */
    boolean keepOpen(long slot) {
        return !entities.createNativeQuery("SELECT id FROM slot WHERE id = ?1 AND status = 'PUBLISHED' FOR UPDATE")
                .setParameter(1, slot)
                .getResultList()
                .isEmpty();
    }

    void giveBack(long slot) {
        entities.createNativeQuery("UPDATE slot SET booked = booked - 1 WHERE id = ?1 AND booked > 0")
                .setParameter(1, slot)
                .executeUpdate();
    }

    /** Nothing where the visitor is in the slot already. */
    Optional<BookingRow> place(long slot, long person, String visitor, Instant now, @Nullable Instant answerBy) {
        // IGNORE: the key decides between two at once
        int inserted = entities.createNativeQuery(
                        "INSERT IGNORE INTO placement (slot_id, person_id, visitor, active, created, answer_by)"
                                + " VALUES (?1, ?2, ?3, 1, ?4, ?5)")
                .setParameter(1, slot)
                .setParameter(2, person)
                .setParameter(3, visitor)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(5, answerBy == null ? null : LocalDateTime.ofInstant(answerBy, ZoneOffset.UTC))
                .executeUpdate();
        return inserted == 0 ? Optional.empty() : find(slot, person);
    }

    /** Of whoever has just taken a place in the slot, and so keeps its days from changing. */
    List<LocalDate> nights(long slot) {
        var days = (Object[]) entities.createNativeQuery("SELECT start_date, end_date FROM slot WHERE id = ?1")
                .setParameter(1, slot)
                .getSingleResult();
        var first = LocalDate.parse(days[0].toString());
        var last = LocalDate.parse(days[1].toString());
        // a day without a night counts as one, so that nobody is in two places on it
        return first.equals(last) ? List.of(first) : first.datesUntil(last).toList();
    }

    /** Whether the visitor had all of these nights free. */
    boolean stay(long person, long placement, List<LocalDate> nights) {
        var rows = nights.stream().map(night -> "(?, ?, ?)").collect(Collectors.joining(", "));
        var insert = entities.createNativeQuery(
                "INSERT IGNORE INTO visitor_night (person_id, night, placement_id) VALUES " + rows);
        int parameter = 1;
        for (var night : nights) {
            insert.setParameter(parameter++, person);
            insert.setParameter(parameter++, night);
            insert.setParameter(parameter++, placement);
        }
        return insert.executeUpdate() == nights.size();
    }

    /** Whether it was still to be answered. */
    boolean confirm(long placement, Instant now) {
        return entities.createNativeQuery("UPDATE placement SET confirmed = ?1, version = version + 1 WHERE id = ?2"
                                + " AND active = 1 AND confirmed IS NULL AND answer_by > ?1")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(2, placement)
                        .executeUpdate()
                == 1;
    }

    /** Whether nobody has answered it, and nobody has ended it before. */
    boolean lapse(long placement, Instant now) {
        return end(placement, now, Outcome.LAPSED, " AND confirmed IS NULL AND answer_by <= ?1");
    }

    /** Whether it was still active. */
    boolean end(long placement, Instant now, Outcome outcome) {
        return end(placement, now, outcome, "");
    }

    private boolean end(long placement, Instant now, Outcome outcome, String condition) {
        int ended = entities.createNativeQuery("UPDATE placement SET active = NULL, ended = ?1, outcome = ?3,"
                        + " version = version + 1 WHERE id = ?2 AND active = 1" + condition)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, placement)
                .setParameter(3, outcome.key())
                .executeUpdate();
        if (ended == 0) {
            return false;
        }
        entities.createNativeQuery("DELETE FROM visitor_night WHERE placement_id = ?1")
                .setParameter(1, placement)
                .executeUpdate();
        return true;
    }

    /** An active place, which nobody changes until the transaction ends. */
    Optional<Holder> hold(long placement) {
        List<?> found = entities.createNativeQuery(
                        "SELECT slot_id, person_id, visitor FROM placement WHERE id = ?1 AND active = 1 FOR UPDATE")
                .setParameter(1, placement)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Holder(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), row[2].toString()))
                .findFirst();
    }

    /** Who has a place where. */
    record Holder(long slot, long person, String visitor) {}

    /** Those whose time to answer is over. */
    List<BookingRow> due(Instant now) {
        return rows(entities.createNativeQuery(SELECT + "confirmed IS NULL AND answer_by <= ?1 ORDER BY id")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList())
                .toList();
    }

    /** All that a tour has given, those that have ended too, by id. */
    List<PlaceRow> places(String tour) {
        return places(entities.createNativeQuery(PLACES + "s.tour = ?1 ORDER BY p.id")
                .setParameter(1, tour)
                .getResultList());
    }

    /** All that a person was ever given, by id. */
    List<PlaceRow> placesOf(long person) {
        return places(entities.createNativeQuery(PLACES + "p.person_id = ?1 ORDER BY p.id")
                .setParameter(1, person)
                .getResultList());
    }

    Optional<PlaceRow> placeOf(long placement) {
        return places(entities.createNativeQuery(PLACES + "p.id = ?1")
                        .setParameter(1, placement)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private static List<PlaceRow> places(List<?> found) {
        return found.stream().map(Object[].class::cast).map(PlaceRow::of).toList();
    }

    Optional<BookingRow> find(long slot, long person) {
        return rows(entities.createNativeQuery(SELECT + "slot_id = ?1 AND person_id = ?2")
                        .setParameter(1, slot)
                        .setParameter(2, person)
                        .getResultList())
                .findFirst();
    }

    Optional<BookingRow> find(long placement) {
        return rows(entities.createNativeQuery(SELECT + "id = ?1")
                        .setParameter(1, placement)
                        .getResultList())
                .findFirst();
    }

    /** By id; {@code after} excluded. */
    List<BookingRow> in(long slot, long after, int limit) {
        return rows(entities.createNativeQuery(SELECT + "slot_id = ?1 AND id > ?2 ORDER BY id")
                        .setParameter(1, slot)
                        .setParameter(2, after)
                        .setMaxResults(limit)
                        .getResultList())
                .toList();
    }

    List<BookingRow> of(long person) {
        return rows(entities.createNativeQuery(SELECT + "person_id = ?1 ORDER BY id")
                        .setParameter(1, person)
                        .getResultList())
                .toList();
    }

    List<String> visitorsIn(String tour) {
        List<?> visitors = entities.createNativeQuery(
                        "SELECT DISTINCT p.visitor FROM placement p JOIN slot s ON s.id = p.slot_id"
                                + " WHERE p.active = 1 AND s.tour = ?1")
                .setParameter(1, tour)
                .getResultList();
        return visitors.stream().map(Object::toString).toList();
    }

    /** The slots of a person's places, by tour, the first to begin first. */
    Map<String, List<Long>> slotsOf(long person) {
        List<?> found = entities.createNativeQuery(
                        "SELECT s.tour, p.slot_id FROM placement p JOIN slot s ON s.id = p.slot_id"
                                + " WHERE p.active = 1 AND p.person_id = ?1 ORDER BY s.start_date")
                .setParameter(1, person)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> row[0].toString(),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> ((Number) row[1]).longValue(), Collectors.toList())));
    }

    private static Stream<BookingRow> rows(List<?> found) {
        return found.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new BookingRow(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]));
    }
}
