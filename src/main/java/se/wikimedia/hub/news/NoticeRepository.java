package se.wikimedia.hub.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outbox. */
@ApplicationScoped
class NoticeRepository {

    private static final int AT_A_TIME = 500;

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** What a new row begins with beside its letter. */
    record Beginning(
            String messageId,
            Instant created,
            NoticeState state,
            @Nullable Instant nextTry,
            @Nullable String calendar) {}

    /** Whoever tells the same person the same once more changes nothing; who tells it at the same time waits. */
    void add(long person, Tiding tiding, Letter letter, Beginning beginning) {
        add(person, null, tiding, letter, beginning);
    }

    /** The same for somebody without an account; no address is kept where no mail goes. */
    void add(@Nullable String address, Tiding tiding, Letter letter, Beginning beginning) {
        add(null, address, tiding, letter, beginning);
    }

    private void add(
            @Nullable Long person, @Nullable String address, Tiding tiding, Letter letter, Beginning beginning) {
        entities.createNativeQuery("INSERT INTO outbox (person, event, kind, confidential, language, subject, text,"
                        + " html, path, message_id, created, state, attempts, next_try, address, calendar)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13, ?14, ?15)"
                        + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, person)
                .setParameter(2, tiding.event())
                .setParameter(3, tiding.kind().name())
                .setParameter(4, tiding.confidential())
                .setParameter(5, letter.language())
                .setParameter(6, letter.subject())
                .setParameter(7, letter.text())
                .setParameter(8, letter.html())
                .setParameter(9, tiding.path())
                .setParameter(10, beginning.messageId())
                .setParameter(11, column(beginning.created()))
                .setParameter(12, beginning.state().name())
                .setParameter(13, column(beginning.nextTry()))
                .setParameter(14, address)
                .setParameter(15, beginning.calendar())
                .executeUpdate();
    }

    private static @Nullable LocalDateTime column(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Who of these people has been told of the event. */
    Set<Long> told(Collection<Long> people, String event) {
        var all = List.copyOf(people);
        var told = new HashSet<Long>();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            told.addAll(entities.createQuery(
                            "SELECT n.person FROM Notice n WHERE n.event = :event AND n.person IN :people", Long.class)
                    .setParameter("event", event)
                    .setParameter("people", all.subList(from, Math.min(all.size(), from + AT_A_TIME)))
                    .getResultList());
        }
        return told;
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Notice> hold(long id) {
        return Optional.ofNullable(entities.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Mails that are due, in the order in which they fell due, by id. */
    List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "SELECT n.id FROM Notice n WHERE n.state = :waiting AND n.nextTry <= :now"
                                + " ORDER BY n.nextTry, n.id",
                        Long.class)
                .setParameter("waiting", NoticeState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one that is due for oneself until {@code until}. Returns whether nobody else was faster. */
    boolean claim(long id, Instant now, Instant until) {
        return entities.createQuery("UPDATE Notice n SET n.nextTry = :until"
                                + " WHERE n.id = :id AND n.state = :waiting AND n.nextTry <= :now")
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("waiting", NoticeState.WAITING)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whose digest is due. */
    List<Long> digestsDue(Instant now, int most) {
        return entities.createQuery(
                        "SELECT DISTINCT n.person FROM Notice n WHERE n.state = :digest AND n.nextTry <= :now",
                        Long.class)
                .setParameter("digest", NoticeState.FOR_DIGEST)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** What goes into a person's digest, held, in the order in which it was told. */
    List<Notice> forDigest(long person) {
        return entities.createQuery(
                        "SELECT n FROM Notice n WHERE n.person = :person AND n.state = :digest ORDER BY n.id",
                        Notice.class)
                .setParameter("person", person)
                .setParameter("digest", NoticeState.FOR_DIGEST)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The latest first; digests only repeat. */
    List<Notice> of(long person, int most) {
        return entities.createQuery(
                        "SELECT n FROM Notice n WHERE n.person = :person AND n.kind <> :digest ORDER BY n.id DESC",
                        Notice.class)
                .setParameter("person", person)
                .setParameter("digest", NewsKind.DIGEST)
                .setMaxResults(most)
                .getResultList();
    }

    long countUnseen(long person) {
        return entities.createQuery(
                        "SELECT COUNT(n) FROM Notice n WHERE n.person = :person AND n.seen IS NULL AND n.kind <> :digest",
                        Long.class)
                .setParameter("person", person)
                .setParameter("digest", NewsKind.DIGEST)
                .getSingleResult();
    }

    void see(long person, Instant now) {
        entities.createQuery("UPDATE Notice n SET n.seen = :now WHERE n.person = :person AND n.seen IS NULL")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The latest first, from below an id; without what is confidential. */
    List<Notice> open(long below, int most) {
        return entities.createQuery(
                        "SELECT n FROM Notice n WHERE n.confidential = FALSE AND n.id < :below ORDER BY n.id DESC",
                        Notice.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** What was told to somebody without an account about what is at this path. */
    void forget(String path) {
        entities.createQuery("DELETE FROM Notice n WHERE n.person IS NULL AND n.path = :path")
                .setParameter("path", path)
                .executeUpdate();
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Notice n WHERE n.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
