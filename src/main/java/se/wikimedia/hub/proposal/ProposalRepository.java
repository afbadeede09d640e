package se.wikimedia.hub.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Proposals by id and by status. */
@ApplicationScoped
class ProposalRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    Optional<Proposal> find(long id) {
        return Optional.ofNullable(entities.find(Proposal.class, id));
    }

    /** Held until the transaction ends. */
    Optional<Proposal> lock(long id) {
        return Optional.ofNullable(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Sends what has changed to the database, with the next version. */
    void write() {
        entities.flush();
    }

    /** By id; {@code after} excluded. On any theme where that is empty. */
    List<Proposal> list(String theme, long after, int limit) {
        return entities.createQuery(
                        "SELECT p FROM Proposal p WHERE p.id > :after"
                                + " AND (:theme = '' OR CONCAT(' ', p.themes, ' ') LIKE :listed) ORDER BY p.id",
                        Proposal.class)
                .setParameter("after", after)
                .setParameter("theme", theme)
                .setParameter("listed", "% " + theme + " %")
                .setMaxResults(limit)
                .getResultList();
    }

    List<Proposal> open() {
        return entities.createQuery(
                        "SELECT DISTINCT p FROM Proposal p LEFT JOIN FETCH p.pledges WHERE p.status = :open ORDER BY p.id",
                        Proposal.class)
                .setParameter("open", ProposalStatus.OPEN)
                .getResultList();
    }

    /** The latest first. */
    List<Proposal> made(int limit) {
        return entities.createQuery(
                        "SELECT p FROM Proposal p WHERE p.status = :made ORDER BY p.finished DESC, p.id DESC",
                        Proposal.class)
                .setParameter("made", ProposalStatus.MADE)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Proposal> made() {
        return entities.createQuery("SELECT p FROM Proposal p WHERE p.status = :made ORDER BY p.id", Proposal.class)
                .setParameter("made", ProposalStatus.MADE)
                .getResultList();
    }

    List<Proposal> became(String module) {
        return entities.createQuery("SELECT p FROM Proposal p WHERE p.module = :module ORDER BY p.id", Proposal.class)
                .setParameter("module", module)
                .getResultList();
    }

    /** Those still open that a draft is written for, held. */
    List<Proposal> drafted(String module) {
        return entities.createQuery(
                        "SELECT p FROM Proposal p WHERE p.draft = :module AND p.status = :open ORDER BY p.id",
                        Proposal.class)
                .setParameter("module", module)
                .setParameter("open", ProposalStatus.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void forget(long person) {
        entities.createQuery("UPDATE Proposal p SET p.author = NULL WHERE p.author = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
