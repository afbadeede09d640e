package se.wikimedia.hub.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Evidence in the database. */
@ApplicationScoped
class EvidenceRepository {

    /** Later than all that is given. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager entities;

    void add(Evidence evidence) {
        entities.persist(evidence);
    }

    Optional<Evidence> find(long person, String question, String link) {
        return all("e.person = :person AND e.question = :question AND e.linkHash = :hash")
                .setParameter("person", person)
                .setParameter("question", question)
                .setParameter("hash", Evidence.hash(link))
                .getResultStream()
                .findFirst();
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Evidence> hold(long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What is due, in the order in which it fell due, by id. */
    List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "SELECT e.id FROM Evidence e WHERE e.askFrom <= :now ORDER BY e.askFrom, e.id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes one that is due for oneself until {@code until}. Returns whether nobody else was faster. */
    boolean claim(long id, Instant now, Instant until) {
        return entities.createQuery("UPDATE Evidence e SET e.askFrom = :until WHERE e.id = :id AND e.askFrom <= :now")
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    List<EvidenceRow> of(long person) {
        return all("e.person = :person ORDER BY e.givenAt DESC, e.id DESC")
                .setParameter("person", person)
                .getResultStream()
                .map(Evidence::row)
                .toList();
    }

    /** Every module that has any. */
    List<String> modules() {
        return entities.createQuery("SELECT DISTINCT e.module FROM Evidence e ORDER BY e.module", String.class)
                .getResultList();
    }

    /** Those without an author's word first, the longest waiting first. */
    List<Evidence> undecidedFirst(Collection<String> modules, int most) {
        return modules.isEmpty()
                ? List.of()
                : sorted(modules).setMaxResults(most).getResultList();
    }

    private TypedQuery<Evidence> sorted(Collection<String> modules) {
        return all("e.module IN :modules ORDER BY CASE WHEN e.decidedAt IS NULL THEN e.givenAt ELSE :never END, e.decidedAt DESC, e.id")
                .setParameter("modules", modules)
                .setParameter("never", NEVER);
    }

    void forget(long person) {
        entities.createQuery("DELETE FROM Evidence e WHERE e.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("UPDATE Evidence e SET e.decidedBy = NULL WHERE e.decidedBy = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private TypedQuery<Evidence> all(String condition) {
        return entities.createQuery("SELECT e FROM Evidence e WHERE " + condition, Evidence.class);
    }
}
