package se.wikimedia.hub.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.text.Money;

/**
 * A rate table as somebody wants it to be.
 *
 * @param currency ISO 4217
 * @param bands what is paid by distance, in any order
 * @param days what is paid by day, in any order
 */
public record TableDraft(
        @Nullable String currency,
        @Nullable List<Line> bands,
        @Nullable List<Day> days) {

    private static final int MOST_ROWS = 300;
    private static final int HALF_THE_EARTH = 20_100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * A band.
     *
     * @param to null is without end
     */
    public record Line(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Long amount,
            @Nullable Long green) {

        boolean usable() {
            return from != null && from >= 0 && from <= HALF_THE_EARTH && (to == null || to >= from);
        }

        boolean meets(Line other) {
            return usable() && other.usable() && reaches(other) && other.reaches(this);
        }

        private boolean reaches(Line other) {
            return to == null || Objects.requireNonNull(other.from) <= to;
        }
    }

    /**
     * A daily rate.
     *
     * @param country null is all for which there is no other rate
     */
    public record Day(@Nullable String country, @Nullable Long amount) {}

    List<Line> lines() {
        return Optional.ofNullable(bands).orElse(List.of());
    }

    List<Day> dailies() {
        return Optional.ofNullable(days).orElse(List.of());
    }

    /** Each with the row where it is: {@code bands[0]}, {@code days[2]}. */
    List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        if (currency == null || !Money.isCurrency(currency)) {
            problems.add(new FieldProblem("currency", "rates.currency.unknown"));
        }
        if (lines().size() > MOST_ROWS || dailies().size() > MOST_ROWS) {
            problems.add(new FieldProblem("bands", "rates.rows.many"));
            return problems;
        }
        for (int i = 0; i < lines().size(); i++) {
            int row = i;
            problem(row).ifPresent(message -> problems.add(new FieldProblem("bands[" + row + "]", message)));
        }
        var countries = new HashSet<String>();
        for (int i = 0; i < dailies().size(); i++) {
            int row = i;
            problem(dailies().get(row), countries)
                    .ifPresent(message -> problems.add(new FieldProblem("days[" + row + "]", message)));
        }
        return problems;
    }

    private Optional<String> problem(int row) {
        var line = lines().get(row);
        if (!line.usable()) {
            return Optional.of("rates.band.unusable");
        }
        if (unusable(line.amount()) || unusable(line.green())) {
            return Optional.of("rates.amount.unusable");
        }
        return lines().subList(0, row).stream().anyMatch(line::meets)
                ? Optional.of("rates.band.overlap")
                : Optional.empty();
    }

    private static Optional<String> problem(Day day, Set<String> seen) {
        if (day.country() != null && !COUNTRIES.contains(day.country())) {
            return Optional.of("rates.country.unknown");
        }
        if (unusable(day.amount())) {
            return Optional.of("rates.amount.unusable");
        }
        return seen.add(Objects.requireNonNullElse(day.country(), ""))
                ? Optional.empty()
                : Optional.of("rates.country.twice");
    }

    private static boolean unusable(@Nullable Long amount) {
        return amount == null || amount < 0 || amount > Money.MOST;
    }

    /** The draft has no problems. */
    RateTable table(LocalDate from, int version) {
        var sortedBands = lines().stream()
                .map(line -> new Band(
                        Objects.requireNonNull(line.from()),
                        line.to(),
                        Objects.requireNonNull(line.amount()),
                        Objects.requireNonNull(line.green())))
                .sorted(Comparator.comparingInt(Band::from))
                .toList();
        var sortedDays = dailies().stream()
                .map(day -> new DailyRate(day.country(), Objects.requireNonNull(day.amount())))
                .sorted(Comparator.comparing(DailyRate::country, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new RateTable(from, Objects.requireNonNull(currency), sortedBands, sortedDays, version);
    }
}
