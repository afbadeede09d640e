package se.wikimedia.hub.money;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Money;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** A tour's budget: its coordinators change it, a host reads its own part. */
@Named
@RequestScoped
@Route("/tours/{tour}/money")
@RolesAllowed({"host", "coordinator", "admin"})
public class MoneyPage implements Visited {

    private static final String PLANNED = "planned.";
    private static final String ACTUAL = "actual.";

    @Inject
    Tours tours;

    @Inject
    Budgets budgets;

    @Inject
    Texts texts;

    private @Nullable TourRow tour;
    private @Nullable BudgetRow budget;
    private PlainForm form = new PlainForm();

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        budget = budgets.get(tour.id());
        if (visit.posted()) {
            return take(visit);
        }
        fill(budget);
        return Optional.empty();
    }

    private void fill(BudgetRow row) {
        form.with("version", row.version()).with("currency", row.currency());
        row.parts().forEach(part -> part.amounts().forEach(amount -> {
            var where = part.host() + "." + amount.kind();
            form.with(PLANNED + where, typed(amount.planned())).with(ACTUAL + where, typed(amount.actual()));
        }));
    }

    private @Nullable String typed(@Nullable Long minor) {
        return minor == null
                ? null
                : Money.decimal(minor, getBudget().currency()).toPlainString();
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        try {
            var version = form.number("version");
            form.check();
            budgets.put(getTour().id(), draft(), version);
            return Optional.of("/tours/" + getTour().id() + "/money");
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", getBudget().version());
            visit.answerWith(problem.kind().status());
            return Optional.empty();
        }
    }

    private BudgetDraft draft() {
        var currency = form.value("currency").strip().toUpperCase(Locale.ROOT);
        var lines = getBudget().parts().stream()
                .flatMap(part -> Kind.keys().stream()
                        .map(kind -> new BudgetDraft.Line(
                                part.host(),
                                kind,
                                amount(PLANNED + part.host() + "." + kind, currency),
                                amount(ACTUAL + part.host() + "." + kind, currency))))
                .toList();
        return new BudgetDraft(currency, lines);
    }

    /** Below zero, which is refused, for what is no amount. */
    private @Nullable Long amount(String field, String currency) {
        var text = form.text(field);
        return text == null || !Money.isCurrency(currency)
                ? null
                : Money.minor(text, currency).orElse(-1L);
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public BudgetRow getBudget() {
        return Optional.ofNullable(budget).orElseThrow(Problem::notFound);
    }

    public PlainForm getForm() {
        return form;
    }

    public boolean isKeeper() {
        return budgets.isKeeper(getTour().id());
    }

    /** The sums of a part at the end of its amounts. */
    public List<Amount> rows(BudgetRow.Part part) {
        return Stream.concat(part.amounts().stream(), Stream.of(part.sum())).toList();
    }

    /** Whether it is typed, and not the sum of what is. */
    public boolean typed(Amount amount) {
        return isKeeper() && !amount.kind().equals(Amount.ALL);
    }

    /** An amount in words, or that nobody has said. */
    public String told(@Nullable Long amount) {
        return amount == null
                ? texts.text("money.unsaid")
                : texts.money(amount, getBudget().currency());
    }

    public String usual(Reckoned reckoned, String kind) {
        return reckoned.usual(kind)
                .map(amount -> texts.money(amount, getBudget().currency()))
                .orElse("–");
    }

    public String green(Reckoned reckoned, String kind) {
        return reckoned.green(kind)
                .map(amount -> texts.money(amount, getBudget().currency()))
                .orElse("–");
    }

    /** Why a place has no price; a message key, empty where it has one. */
    public String why(ReckonedStay stay) {
        return stay.why(getBudget().currency())
                .map(reason -> "money.why." + reason)
                .orElse("");
    }
}
