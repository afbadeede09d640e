package se.wikimedia.hub.rates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.text.Csv;
import se.wikimedia.hub.shared.text.CsvReader;
import se.wikimedia.hub.shared.text.Money;

/**
 * Rate tables as a file of comma-separated values, one line for each band ({@code kind} is travel) and daily rate (day).
 * Amounts have decimals. The lines of a table share its first day and its currency.
 */
final class RateFile {

    private static final List<String> COLUMNS =
            List.of("from", "currency", "kind", "country", "fromKilometres", "toKilometres", "amount", "greenAmount");
    private static final String TRAVEL = "travel";
    private static final String DAY = "day";
    private static final int MOST_LINES = 5_000;
    private static final Pattern ROW = Pattern.compile("(bands|days)\\[(\\d+)]");

    private final Map<LocalDate, Part> parts = new TreeMap<>();
    private final List<RateReport.Problem> problems = new ArrayList<>();

    private RateFile() {}

    /** The lines of one table, and where they are. */
    private static final class Part {

        private final String currency;
        private final List<TableDraft.Line> bands = new ArrayList<>();
        private final List<Integer> bandLines = new ArrayList<>();
        private final List<TableDraft.Day> days = new ArrayList<>();
        private final List<Integer> dayLines = new ArrayList<>();

        private Part(String currency) {
            this.currency = currency;
        }

        private TableDraft draft() {
            return new TableDraft(currency, bands, days);
        }

        private int line(String field) {
            Matcher row = ROW.matcher(field);
            if (!row.matches()) {
                return 1;
            }
            var lines = row.group(1).equals("bands") ? bandLines : dayLines;
            return lines.get(Integer.parseInt(row.group(2)));
        }
    }

    static String write(List<RateTable> tables) {
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        table.bands().stream().map(band -> line(table, band)),
                        table.days().stream().map(day -> line(table, day))))
                .collect(Collectors.joining("", Csv.line(COLUMNS.toArray()), ""));
    }

    private static String line(RateTable table, Band band) {
        return Csv.line(
                table.from(),
                table.currency(),
                TRAVEL,
                null,
                band.from(),
                band.to(),
                Money.decimal(band.amount(), table.currency()),
                Money.decimal(band.green(), table.currency()));
    }

    private static String line(RateTable table, DailyRate day) {
        return Csv.line(
                table.from(),
                table.currency(),
                DAY,
                day.country(),
                null,
                null,
                Money.decimal(day.amount(), table.currency()),
                null);
    }

    /** Never throws: whatever is wrong is among the problems. */
    static RateFile read(byte[] bytes) {
        var file = new RateFile();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            file.read(CsvReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            file.problem(1, "rates.file.utf8");
        } catch (CsvReader.Broken e) {
            file.problem(e.line(), "rates.file.broken");
        }
        file.parts.values().forEach(part -> part.draft()
                .problems()
                .forEach(problem -> file.problem(part.line(problem.field()), problem.message())));
        file.problems.sort(Comparator.comparingInt(RateReport.Problem::line));
        return file;
    }

    List<RateReport.Problem> problems() {
        return problems;
    }

    /** By first day; only where there are no problems. */
    Map<LocalDate, TableDraft> tables() {
        var drafts = new TreeMap<LocalDate, TableDraft>();
        parts.forEach((from, part) -> drafts.put(from, part.draft()));
        return drafts;
    }

    private void read(List<CsvReader.Line> lines) {
        if (lines.isEmpty() || !lines.get(0).values().containsAll(List.of("from", "currency", "kind", "amount"))) {
            problem(1, "rates.file.columns");
            return;
        }
        var columns = lines.get(0).values();
        if (!COLUMNS.containsAll(columns)) {
            problem(1, "rates.file.columns");
        }
        if (lines.size() == 1 || lines.size() > MOST_LINES) {
            problem(1, "rates.file.lines");
            return;
        }
        lines.subList(1, lines.size()).forEach(line -> read(new Cells(line, columns)));
    }

    /** A line by the names of its columns. */
    private record Cells(CsvReader.Line line, List<String> columns) {

        private String of(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= line.values().size()
                    ? ""
                    : line.values().get(at).strip();
        }

        private int number() {
            return line.number();
        }
    }

    private void read(Cells cells) {
        var from = date(cells.of("from"));
        var currency = cells.of("currency");
        if (cells.line().values().size() > cells.columns().size()) {
            problem(cells.number(), "rates.file.values");
        } else if (from.isEmpty()) {
            problem(cells.number(), "rates.file.date");
        } else if (!Money.isCurrency(currency)) {
            problem(cells.number(), "rates.currency.unknown");
        } else {
            var part = parts.computeIfAbsent(from.get(), day -> new Part(currency));
            if (part.currency.equals(currency)) {
                add(part, cells);
            } else {
                problem(cells.number(), "rates.file.currencies");
            }
        }
    }

    private void add(Part part, Cells cells) {
        switch (cells.of("kind")) {
            case TRAVEL -> {
                var to = cells.of("toKilometres");
                part.bands.add(new TableDraft.Line(
                        kilometres(cells.of("fromKilometres")),
                        to.isEmpty()
                                ? null
                                : Optional.ofNullable(kilometres(to)).orElse(-1),
                        amount(cells, "amount", part),
                        amount(cells, "greenAmount", part)));
                part.bandLines.add(cells.number());
            }
            case DAY -> {
                var country = cells.of("country");
                part.days.add(new TableDraft.Day(country.isEmpty() ? null : country, amount(cells, "amount", part)));
                part.dayLines.add(cells.number());
            }
            default -> problem(cells.number(), "rates.file.kind");
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer kilometres(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Long amount(Cells cells, String column, Part part) {
        return Money.minor(cells.of(column), part.currency).orElse(null);
    }

    private void problem(int line, String message) {
        problems.add(new RateReport.Problem(line, message));
    }
}
