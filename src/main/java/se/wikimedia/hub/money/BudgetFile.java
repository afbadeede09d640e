package se.wikimedia.hub.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.text.Money;

/** A budget as comma-separated values, one line for each host and kind; amounts have decimals. */
final class BudgetFile {

    private BudgetFile() {}

    static String of(BudgetRow budget) {
        var lines = new StringBuilder(Csv.line(
                "tour",
                "host",
                "name",
                "kind",
                "currency",
                "planned",
                "actual",
                "left",
                "byRates",
                "byRatesGreen",
                "unpriced"));
        for (var part : budget.parts()) {
            for (var amount : part.amounts()) {
                lines.append(Csv.line(
                        budget.tour(),
                        part.host(),
                        part.name(),
                        amount.kind(),
                        budget.currency(),
                        decimal(amount.planned(), budget),
                        decimal(amount.actual(), budget),
                        decimal(amount.left(), budget),
                        decimal(part.reckoned().usual(amount.kind()), budget),
                        decimal(part.reckoned().green(amount.kind()), budget),
                        part.reckoned().unpriced()));
            }
        }
        return lines.toString();
    }

    private static @Nullable BigDecimal decimal(Optional<Long> amount, BudgetRow budget) {
        return decimal(amount.orElse(null), budget);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long amount, BudgetRow budget) {
        return amount == null ? null : Money.decimal(amount, budget.currency());
    }
}
