package se.wikimedia.hub.money;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Money;

/**
 * A budget as a workbook for funders (Office Open XML): a sheet with the amounts, whose sums are formulas, and one with
 * what each place costs by the rates. It names no visitor.
 */
final class BudgetSheets {

    private static final List<String> BUDGET = List.of(
            "tours.host",
            "money.kind",
            "money.planned",
            "money.actual",
            "money.left",
            "money.by-rates",
            "money.by-rates.green",
            "rates.currency");
    private static final List<String> STAYS = List.of(
            "tours.host",
            "money.slot",
            "tours.form.start",
            "tours.form.end",
            "money.days",
            "money.kilometres",
            "money.kind.travel",
            "rates.green",
            "money.kind.days",
            "rates.currency",
            "money.why");
    private static final int WIDTH = 20;

    private final BudgetRow budget;
    private final UnaryOperator<String> text;
    private final String amountFormat;

    private BudgetSheets(BudgetRow budget, UnaryOperator<String> text) {
        this.budget = budget;
        this.text = text;
        int digits = Money.decimal(0, budget.currency()).scale();
        this.amountFormat = digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }

    /**
     * @param text of a message key, in the reader's language
     * @param direction {@code rtl} turns the sheets around
     */
    static byte[] of(BudgetRow budget, UnaryOperator<String> text, String direction) {
        var bytes = new ByteArrayOutputStream();
        var sheets = new BudgetSheets(budget, text);
        try (var workbook = new Workbook(bytes, "Content Partnerships Hub", "1.0")) {
            var amounts = workbook.newWorksheet(text.apply("money.sheet.budget"));
            var stays = workbook.newWorksheet(text.apply("money.sheet.stays"));
            for (var sheet : List.of(amounts, stays)) {
                if (direction.equals("rtl")) {
                    sheet.rightToLeft();
                }
                sheet.freezePane(0, 1);
            }
            sheets.write(amounts);
            sheets.writeStays(stays);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet, List<String> keys) {
        for (int column = 0; column < keys.size(); column++) {
            sheet.value(0, column, text.apply(keys.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
    }

    private void write(Worksheet sheet) {
        head(sheet, BUDGET);
        int row = 1;
        for (var part : budget.parts()) {
            for (var amount : part.amounts()) {
                var reckoned = part.reckoned();
                sheet.value(row, 0, part.name());
                sheet.value(row, 1, text.apply("money.kind." + amount.kind()));
                amount(sheet, row, 2, amount.planned());
                amount(sheet, row, 3, amount.actual());
                amount(sheet, row, 4, amount.left());
                amount(sheet, row, 5, reckoned.usual(amount.kind()));
                amount(sheet, row, 6, reckoned.green(amount.kind()));
                sheet.value(row, 7, budget.currency());
                row++;
            }
        }
        sheet.value(row, 0, text.apply("money.kind.all"));
        sheet.style(row, 0).bold().set();
        for (int column = 2; row > 1 && column <= 6; column++) {
            char letter = (char) ('A' + column);
            sheet.formula(row, column, "SUM(" + letter + "2:" + letter + row + ")");
            sheet.style(row, column).bold().format(amountFormat).set();
        }
        sheet.value(row, 7, budget.currency());
    }

    private void writeStays(Worksheet sheet) {
        head(sheet, STAYS);
        int row = 1;
        for (var stay : budget.stays()) {
            var cost = stay.cost();
            var why = stay.why(budget.currency());
            sheet.value(row, 0, name(stay.host()));
            sheet.value(row, 1, stay.title());
            sheet.value(row, 2, stay.firstDay());
            sheet.value(row, 3, stay.lastDay());
            sheet.style(row, 2).format("yyyy-mm-dd").set();
            sheet.style(row, 3).format("yyyy-mm-dd").set();
            sheet.value(row, 4, stay.days());
            var kilometres = stay.kilometres();
            if (kilometres != null) {
                sheet.value(row, 5, kilometres);
            }
            if (why.isEmpty()) {
                amount(sheet, row, 6, cost.travel());
                amount(sheet, row, 7, cost.greenTravel());
                amount(sheet, row, 8, cost.days());
                sheet.value(row, 9, budget.currency());
            } else {
                sheet.value(row, 10, text.apply("money.why." + why.get()));
            }
            row++;
        }
    }

    private String name(String host) {
        return budget.parts().stream()
                .filter(part -> part.host().equals(host))
                .map(BudgetRow.Part::name)
                .findFirst()
                .orElse(host);
    }

    private void amount(Worksheet sheet, int row, int column, Optional<Long> minor) {
        amount(sheet, row, column, minor.orElse(null));
    }

    private void amount(Worksheet sheet, int row, int column, @Nullable Long minor) {
        if (minor != null) {
            sheet.value(row, column, Money.decimal(minor, budget.currency()));
            sheet.style(row, column).format(amountFormat).set();
        }
    }
}
