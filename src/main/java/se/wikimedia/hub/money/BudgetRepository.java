package se.wikimedia.hub.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Budgets by tour. */
@ApplicationScoped
class BudgetRepository {

    @PersistenceContext(unitName = "hub")
    EntityManager entities;

    /** What is kept of a budget beside its amounts. */
    record Head(String currency, int version) {}

    /** An amount with its host. */
    record Kept(String host, Amount amount) {}

    Optional<Head> head(String tour) {
        List<?> rows = entities.createNativeQuery("SELECT currency, version FROM tour_budget WHERE tour = ?1")
                .setParameter(1, tour)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Head(row[0].toString(), ((Number) row[1]).intValue()))
                .findFirst();
    }

    List<Kept> amounts(String tour) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT host, kind, planned, actual FROM budget_amount WHERE tour = ?1 ORDER BY host, kind")
                .setParameter(1, tour)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Kept(row[0].toString(), new Amount(row[1].toString(), number(row[2]), number(row[3]))))
                .toList();
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : Long.valueOf(((Number) column).longValue());
    }

    /** Nobody else changes the budget until the transaction ends; its version, 0 where it is there from now on. */
    int hold(String tour, String currency) {
        entities.createNativeQuery("INSERT INTO tour_budget (tour, currency, version) VALUES (?1, ?2, 0)"
                        + " ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, tour)
                .setParameter(2, currency)
                .executeUpdate();
        List<?> version = entities.createNativeQuery("SELECT version FROM tour_budget WHERE tour = ?1 FOR UPDATE")
                .setParameter(1, tour)
                .getResultList();
        return ((Number) version.get(0)).intValue();
    }

    void write(String tour, BudgetDraft draft, int version) {
        update(
                "UPDATE tour_budget SET currency = ?2, version = ?3 WHERE tour = ?1",
                tour,
                Objects.requireNonNull(draft.currency()),
                version);
        update("DELETE FROM budget_amount WHERE tour = ?1", tour);
        draft.lines().stream()
                .filter(BudgetDraft.Line::said)
                .forEach(line -> update(
                        "INSERT INTO budget_amount (tour, host, kind, planned, actual) VALUES (?1, ?2, ?3, ?4, ?5)",
                        tour,
                        line.host(),
                        line.kind(),
                        line.planned(),
                        line.actual()));
    }

    private void update(String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
