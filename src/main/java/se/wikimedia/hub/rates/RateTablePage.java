package se.wikimedia.hub.rates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Money;
import se.wikimedia.hub.shared.web.PlainForm;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where a rate table is made or changed: all rows at once, with some empty ones to fill in. */
@Named
@RequestScoped
@Route({"/rates/new", "/rates/{from}"})
@RolesAllowed({"coordinator", "admin"})
public class RateTablePage implements Visited {

    private static final int EMPTY_ROWS = 3;

    @Inject
    Rates rates;

    private @Nullable RateTable table;
    private PlainForm form = new PlainForm();
    private List<BandRow> bands = List.of();
    private List<DayRow> days = List.of();

    /** A band as it was typed. */
    public record BandRow(int at, String from, String to, String amount, String green) {

        /** What is wrong with it stands under this name. */
        public String field() {
            return "bands[" + at + "]";
        }

        boolean empty() {
            return (from + to + amount + green).isBlank();
        }
    }

    /** A daily rate as it was typed. */
    public record DayRow(int at, String country, String amount) {

        /** What is wrong with it stands under this name. */
        public String field() {
            return "days[" + at + "]";
        }

        boolean empty() {
            return (country + amount).isBlank();
        }
    }

    @Override
    public Optional<String> visit(Visit visit) {
        if (!visit.segment("from").isEmpty()) {
            table = rates.get(day(visit.segment("from")).orElseThrow(Problem::notFound));
        }
        if (visit.posted()) {
            return take(visit);
        }
        show(table);
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A new table begins like the newest one. */
    private void show(@Nullable RateTable shown) {
        var like = Optional.ofNullable(shown).or(() -> rates.all().stream().findFirst());
        var currency = like.map(RateTable::currency).orElse("EUR");
        form.with("version", shown == null ? 0 : shown.version()).with("currency", currency);
        bands = rows(like.map(RateTable::bands).orElse(List.of()), (at, band) -> of(at, band, currency));
        days = rows(like.map(RateTable::days).orElse(List.of()), (at, day) -> of(at, day, currency));
        fill();
    }

    private static <F, T> List<T> rows(List<F> all, BiFunction<Integer, F, T> row) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> row.apply(at, all.get(at)))
                .toList();
    }

    private static BandRow of(int at, Band band, String currency) {
        return new BandRow(
                at,
                String.valueOf(band.from()),
                Objects.toString(band.to(), ""),
                Money.decimal(band.amount(), currency).toPlainString(),
                Money.decimal(band.green(), currency).toPlainString());
    }

    private static DayRow of(int at, DailyRate day, String currency) {
        return new DayRow(
                at,
                Objects.requireNonNullElse(day.country(), ""),
                Money.decimal(day.amount(), currency).toPlainString());
    }

    /** Empty rows at the end, for more. */
    private void fill() {
        var moreBands = new ArrayList<>(bands);
        var moreDays = new ArrayList<>(days);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            moreBands.add(new BandRow(moreBands.size(), "", "", "", ""));
            moreDays.add(new DayRow(moreDays.size(), "", ""));
        }
        bands = List.copyOf(moreBands);
        days = List.copyOf(moreDays);
    }

    private Optional<String> take(Visit visit) {
        form = PlainForm.of(visit);
        bands = typedBands();
        days = typedDays();
        try {
            save();
            return Optional.of("/rates");
        } catch (Problem problem) {
            form.refuse(problem);
            form.with("version", table == null ? 0 : table.version());
            visit.answerWith(problem.kind().status());
            fill();
            return Optional.empty();
        }
    }

    private void save() {
        var version = form.number("version");
        var changed = table;
        if (changed != null && form.ticked("remove")) {
            rates.remove(changed.from(), version);
            return;
        }
        var from = changed == null ? form.date("from") : changed.from();
        form.check();
        if (from == null) {
            throw Problem.invalid(List.of(new FieldProblem("from", "rates.from.needed")));
        }
        rates.put(from, draft(), version);
    }

    private List<BandRow> typedBands() {
        var all = new ArrayList<BandRow>();
        for (int i = 0; i < form.values("bandFrom").size(); i++) {
            var row = new BandRow(
                    all.size(), typed("bandFrom", i), typed("bandTo", i), typed("amount", i), typed("green", i));
            if (!row.empty()) {
                all.add(row);
            }
        }
        return all;
    }

    private List<DayRow> typedDays() {
        var all = new ArrayList<DayRow>();
        for (int i = 0; i < form.values("dayAmount").size(); i++) {
            var row = new DayRow(all.size(), typed("country", i), typed("dayAmount", i));
            if (!row.empty()) {
                all.add(row);
            }
        }
        return all;
    }

    private String typed(String name, int row) {
        var all = form.values(name);
        return row < all.size() ? all.get(row).strip() : "";
    }

    private TableDraft draft() {
        var currency = Optional.ofNullable(form.text("currency"))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .orElse("");
        return new TableDraft(
                currency,
                bands.stream()
                        .map(row -> new TableDraft.Line(
                                kilometres(row.from()),
                                row.to().isEmpty()
                                        ? null
                                        : Optional.ofNullable(kilometres(row.to()))
                                                .orElse(-1),
                                amount(row.amount(), currency),
                                amount(row.green(), currency)))
                        .toList(),
                days.stream()
                        .map(row -> new TableDraft.Day(
                                row.country().isEmpty() ? null : row.country().toUpperCase(Locale.ROOT),
                                amount(row.amount(), currency)))
                        .toList());
    }

    private static @Nullable Integer kilometres(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }

    private static @Nullable Long amount(String typed, String currency) {
        return Money.isCurrency(currency) ? Money.minor(typed, currency).orElse(null) : null;
    }

    public boolean isFresh() {
        return table == null;
    }

    public RateTable getTable() {
        return Optional.ofNullable(table).orElseThrow(Problem::notFound);
    }

    public String getAddress() {
        return "/rates/" + (table == null ? "new" : table.from());
    }

    public PlainForm getForm() {
        return form;
    }

    public List<BandRow> getBands() {
        return bands;
    }

    public List<DayRow> getDays() {
        return days;
    }
}
