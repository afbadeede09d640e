package se.wikimedia.hub.money;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.start.DemoStart;

/** Budgets of two of the demo's tours, one planned and one partly spent. Made once. */
@ApplicationScoped
class DemoMoney {

    private static final long EURO = 100;

    @Inject
    BudgetRepository budgets;

    /** After the tours (220). */
    @Transactional
    void atStart(@Observes @Priority(335) DemoStart start) {
        arrive(
                "grand-tour-2027",
                Stream.of(
                                lines("de", 4_200, 2_600, 800),
                                lines("fr", 3_900, 3_000, 700),
                                lines("cz", 4_500, 2_900, 600))
                        .flatMap(List::stream)
                        .toList());
        arrive(
                "autumn-visits",
                List.of(
                        line("de", Kind.TRAVEL, 800, 411L),
                        line("de", Kind.DAYS, 560, 560L),
                        line("de", Kind.OTHER, 150, null)));
    }

    private void arrive(String tour, List<BudgetDraft.Line> lines) {
        if (budgets.head(tour).isEmpty()) {
            budgets.hold(tour, "EUR");
            budgets.write(tour, new BudgetDraft("EUR", lines), 1);
        }
    }

    private static List<BudgetDraft.Line> lines(String host, long travel, long days, long other) {
        return List.of(
                line(host, Kind.TRAVEL, travel, null),
                line(host, Kind.DAYS, days, null),
                line(host, Kind.OTHER, other, null));
    }

    private static BudgetDraft.Line line(String host, Kind kind, long planned, @Nullable Long actual) {
        return new BudgetDraft.Line(
                host, kind.key(), planned * EURO, actual == null ? null : Long.valueOf(actual * EURO));
    }
}
