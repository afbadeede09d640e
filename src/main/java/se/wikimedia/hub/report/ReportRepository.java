package se.wikimedia.hub.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Problem reports by receipt, and for their readers. */
@ApplicationScoped
class ReportRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    void add(ProblemReport report) {
        entities.persist(report);
        entities.flush();
    }

    void add(ProblemMessage message) {
        entities.persist(message);
        entities.flush();
    }

    Optional<ProblemReport> find(long id) {
        return Optional.ofNullable(entities.find(ProblemReport.class, id));
    }

    Optional<ProblemReport> findByReceipt(String hash) {
        return entities.createQuery("SELECT r FROM ProblemReport r WHERE r.receiptHash = :hash", ProblemReport.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Open ones first, the latest first. */
    List<ProblemReport> list(int limit) {
        return entities.createQuery(
                        "SELECT r FROM ProblemReport r ORDER BY r.status DESC, r.day DESC, r.id DESC",
                        ProblemReport.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<ProblemMessage> messages(long report) {
        return entities.createQuery(
                        "SELECT m FROM ProblemMessage m WHERE m.report = :report ORDER BY m.id", ProblemMessage.class)
                .setParameter("report", report)
                .getResultList();
    }

    void forgetClosedBefore(LocalDate day) {
        entities.createQuery("DELETE FROM ProblemReport r WHERE r.status = 'closed' AND r.day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
