package se.wikimedia.hub.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stays by placement, with their tasks and messages. */
@ApplicationScoped
class StayRepository {

    /** Of places that are confirmed, or never needed it, and whose last day is over. */
    private static final String OVER = " FROM placement p JOIN slot s ON s.id = p.slot_id"
            + " LEFT JOIN stay t ON t.placement_id = p.id WHERE p.active = 1"
            + " AND (p.answer_by IS NULL OR p.confirmed IS NOT NULL) AND s.status = 'PUBLISHED' AND s.end_date < ?1 ";

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** A place of which nothing was told yet is a stay all the same. */
    Stay find(long placement) {
        return Optional.ofNullable(entities.find(Stay.class, placement)).orElseGet(() -> new Stay(placement));
    }

    /** The same to be changed, by one at a time. */
    Stay hold(long placement) {
        // IGNORE: of two at once one comes first
        entities.createNativeQuery("INSERT IGNORE INTO stay (placement_id, prepared) VALUES (?1, '')")
                .setParameter(1, placement)
                .executeUpdate();
        return entities.find(Stay.class, placement, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(StayTask task) {
        entities.persist(task);
        entities.flush();
    }

    void add(StayMessage message) {
        entities.persist(message);
        entities.flush();
    }

    Optional<StayTask> task(long placement, long id) {
        return entities.createQuery(
                        "SELECT t FROM StayTask t WHERE t.placement = :placement AND t.id = :id", StayTask.class)
                .setParameter("placement", placement)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<StayTask> tasks(long placement) {
        return entities.createQuery(
                        "SELECT t FROM StayTask t WHERE t.placement = :placement ORDER BY t.id", StayTask.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    List<StayMessage> messages(long placement) {
        return entities.createQuery(
                        "SELECT m FROM StayMessage m WHERE m.placement = :placement ORDER BY m.id", StayMessage.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    /** The usernames of those who have been somewhere and not reported; {@code today} is no later than anywhere. */
    List<String> owing(LocalDate today) {
        List<?> found = entities.createNativeQuery(
                        "SELECT DISTINCT p.visitor" + OVER + "AND t.reported IS NULL ORDER BY p.visitor")
                .setParameter(1, today)
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }

    /** Whether this person has been somewhere and not reported. */
    boolean owes(long person, LocalDate today) {
        return !entities.createNativeQuery("SELECT p.id" + OVER + "AND t.reported IS NULL AND p.person_id = ?2")
                .setParameter(1, today)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** Of the stays of a tour that were begun: arrived or reported, by placement. */
    Map<Long, String> standings(String tour) {
        List<?> found = entities.createNativeQuery("SELECT p.id, t.reported FROM stay t"
                        + " JOIN placement p ON p.id = t.placement_id JOIN slot s ON s.id = p.slot_id"
                        + " WHERE p.active = 1 AND s.tour = ?1 AND (t.arrived IS NOT NULL OR t.reported IS NOT NULL)")
                .setParameter(1, tour)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> row[1] == null ? "arrived" : "reported"));
    }

    /** Stays that ended between two days and that one side hasn't told about. */
    List<Due> due(LocalDate after, LocalDate before) {
        List<?> found = entities.createNativeQuery("SELECT p.id, p.person_id, s.host, s.title, t.reported, t.evaluated"
                        + OVER + "AND s.end_date >= ?2 AND (t.reported IS NULL OR t.evaluated IS NULL) ORDER BY p.id")
                .setParameter(1, before)
                .setParameter(2, after)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        row[2].toString(),
                        row[3].toString(),
                        row[4] == null,
                        row[5] == null))
                .toList();
    }

    /** Reported stays that ended between two days and of which the visitor hasn't told what came of them. */
    List<Due> followUps(LocalDate after, LocalDate before) {
        List<?> found = entities.createNativeQuery("SELECT p.id, p.person_id, s.host, s.title" + OVER
                        + "AND s.end_date >= ?2 AND t.reported IS NOT NULL AND t.followed_up IS NULL ORDER BY p.id")
                .setParameter(1, before)
                .setParameter(2, after)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        row[2].toString(),
                        row[3].toString(),
                        false,
                        false))
                .toList();
    }

    /** A stay that is over, and who still has to tell. */
    record Due(long placement, long visitor, String host, String title, boolean report, boolean evaluation) {}

    /** What somebody wrote stays with the others; their name doesn't. */
    void forget(long person) {
        entities.createQuery("UPDATE StayMessage m SET m.author = '', m.person = NULL WHERE m.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
