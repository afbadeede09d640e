package se.wikimedia.hub.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Money;

/**
 * A budget as a coordinator wants it to be; what it doesn't have is not said any more.
 *
 * @param currency ISO 4217
 */
public record BudgetDraft(
        @Nullable String currency, @Nullable List<Line> amounts) {

    /**
     * One host's amounts of one kind.
     *
     * @param host the affiliate's key
     * @param kind travel, days or other
     * @param planned minor units, as is actual; null where nobody says
     */
    public record Line(
            @Nullable String host,
            @Nullable String kind,
            @Nullable Long planned,
            @Nullable Long actual) {

        boolean said() {
            return planned != null || actual != null;
        }
    }

    List<Line> lines() {
        return Optional.ofNullable(amounts).orElse(List.of());
    }

    /** @param hosts who may have a part */
    List<FieldProblem> problems(Set<String> hosts) {
        var problems = new ArrayList<FieldProblem>();
        if (currency == null || !Money.isCurrency(currency)) {
            problems.add(new FieldProblem("currency", "rates.currency.unknown"));
        }
        var seen = new HashSet<String>();
        for (var line : lines()) {
            var where = line.host() + "." + line.kind();
            if (line.host() == null || !hosts.contains(line.host())) {
                problems.add(new FieldProblem("amounts." + where, "money.host.unknown"));
            } else if (line.kind() == null || Kind.find(line.kind()).isEmpty() || !seen.add(where)) {
                problems.add(new FieldProblem("amounts." + where, "money.kind.unknown"));
            }
            if (unusable(line.planned())) {
                problems.add(new FieldProblem("planned." + where, "rates.amount.unusable"));
            }
            if (unusable(line.actual())) {
                problems.add(new FieldProblem("actual." + where, "rates.amount.unusable"));
            }
        }
        return problems;
    }

    private static boolean unusable(@Nullable Long amount) {
        return amount != null && (amount < 0 || amount > Money.MOST);
    }
}
