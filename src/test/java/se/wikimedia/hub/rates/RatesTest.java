package se.wikimedia.hub.rates;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;

/** Rate tables on the real database, from forms and from files. */
class RatesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String HEAD = "from,currency,kind,country,fromKilometres,toKilometres,amount,greenAmount\r\n";

    @BeforeEach
    void begin() {
        HubDatabaseFixture.empty();
    }

    private static <T> T with(Function<Rates, T> work) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var rates = new Rates();
            rates.rates = new RateRepository();
            rates.rates.entities = entities;
            rates.me = new CurrentPerson();
            return work.apply(rates);
        });
    }

    private static TableDraft draft(long day) {
        return new TableDraft(
                "EUR",
                List.of(new TableDraft.Line(500, null, 30_900L, 41_700L), new TableDraft.Line(10, 499, 2_800L, 5_600L)),
                List.of(new TableDraft.Day(null, day), new TableDraft.Day("FR", 5_400L)));
    }

    private static RateTable put(TableDraft draft, @Nullable Integer version) {
        return with(rates -> rates.put(NEW_YEAR, draft, version));
    }

    private static RateReport take(String file) {
        return with(rates -> rates.take(file.getBytes(UTF_8)));
    }

    private static List<RateTable> all() {
        return with(Rates::all);
    }

    @Test
    void aTableIsKeptInTheOrderOfItsDistancesAndCountries() {
        var made = put(draft(4_100), 0);
        assertThat(made.version()).isEqualTo(1);
        assertThat(all()).containsExactly(made);
        assertThat(made.bands()).extracting(Band::from).containsExactly(10, 500);
        assertThat(made.days()).extracting(DailyRate::country).containsExactly("FR", null);
    }

    @Test
    void whoChangesATableHasSeenItAsItIs() {
        put(draft(4_100), 0);
        assertThatThrownBy(() -> put(draft(4_200), 0)).hasMessage("stale");
        assertThat(put(draft(4_200), 1).version()).isEqualTo(2);
        assertThat(put(draft(4_300), null).version()).isEqualTo(3);
        assertThatThrownBy(() -> with(rates -> {
                    rates.remove(NEW_YEAR, 1);
                    return true;
                }))
                .hasMessage("stale");
        with(rates -> {
            rates.remove(NEW_YEAR, 3);
            return true;
        });
        assertThat(all()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldWithItsRow() {
        var draft = new TableDraft(
                "EURO",
                List.of(
                        new TableDraft.Line(10, 99, 1L, 1L),
                        new TableDraft.Line(99, 200, 1L, 1L),
                        new TableDraft.Line(300, 200, 1L, 1L),
                        new TableDraft.Line(null, 200, 1L, 1L),
                        new TableDraft.Line(400, null, 1L, null),
                        new TableDraft.Line(500, 600, -1L, 1L)),
                List.of(
                        new TableDraft.Day(null, 1L),
                        new TableDraft.Day(null, 2L),
                        new TableDraft.Day("ZZ", 2L),
                        new TableDraft.Day("FR", null)));
        assertThatThrownBy(() -> put(draft, null))
                .hasMessageContaining("currency")
                .hasMessageContaining("field=bands[1], message=rates.band.overlap")
                .hasMessageContaining("field=bands[2], message=rates.band.unusable")
                .hasMessageContaining("field=bands[3], message=rates.band.unusable")
                .hasMessageContaining("field=bands[4], message=rates.amount.unusable")
                .hasMessageContaining("field=bands[5], message=rates.amount.unusable")
                .hasMessageContaining("field=days[1], message=rates.country.twice")
                .hasMessageContaining("field=days[2], message=rates.country.unknown")
                .hasMessageContaining("field=days[3], message=rates.amount.unusable");
        assertThat(all()).isEmpty();
    }

    @Test
    void aBandWithoutEndMeetsEverythingBeyondIt() {
        var draft = new TableDraft(
                "EUR",
                List.of(new TableDraft.Line(500, null, 1L, 1L), new TableDraft.Line(8_000, 9_000, 1L, 1L)),
                List.of());
        assertThatThrownBy(() -> put(draft, null)).hasMessageContaining("rates.band.overlap");
    }

    @Test
    void whatIsWrittenAsAFileIsReadAsTheSameTables() {
        put(draft(4_100), 0);
        with(rates -> rates.put(
                NEW_YEAR.plusYears(1),
                new TableDraft("JPY", List.of(), List.of(new TableDraft.Day("FR", 5_400L))),
                null));
        var file = with(Rates::file);
        var before = all();
        HubDatabaseFixture.empty();
        assertThat(take(file)).isEqualTo(new RateReport(2, List.of()));
        assertThat(all()).isEqualTo(before);
        assertThat(file).contains("2027-01-01,EUR,travel,,10,499,28.00,56.00\r\n", "2028-01-01,JPY,day,FR,,,5400,\r\n");
    }

    @Test
    void aFileReplacesItsTablesAndLeavesTheOthers() {
        put(draft(4_100), 0);
        take(HEAD + "2026-01-01,EUR,day,,,,35,\r\n");
        take(HEAD + "2026-01-01,EUR,day,FR,,,36,\r\n");
        assertThat(all()).extracting(RateTable::from).containsExactly(NEW_YEAR, LocalDate.of(2026, 1, 1));
        assertThat(all().get(1).days()).containsExactly(new DailyRate("FR", 3_600));
        assertThat(all().get(0).version()).isEqualTo(1);
    }

    @Test
    void allMistakesOfAFileAreToldByTheirLinesAndNothingIsChanged() {
        var report = take(HEAD + "2026-01-01,EUR,day,,,,35,\r\n"
                + "soon,EUR,day,,,,35,\r\n"
                + "2026-01-01,SEK,day,FR,,,35,\r\n"
                + "2026-01-01,EUR,hour,FR,,,35,\r\n"
                + "2026-01-01,EUR,travel,,10,99,28.005,56\r\n"
                + "2026-01-01,EUR,travel,,100,far,28,56\r\n"
                + "2026-01-01,EUR,day,,,,36,\r\n"
                + "2026-01-01,EUR,day,FR,,,36,,more\r\n"
                + "2026-01-01,EURO,day,FR,,,36,\r\n"
                + "2026-01-01,EUR,travel,,200,299,28,56\r\n"
                + "2026-01-01,EUR,travel,,299,,28,56\r\n");
        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.message())
                .containsExactly(
                        "3 rates.file.date",
                        "4 rates.file.currencies",
                        "5 rates.file.kind",
                        "6 rates.amount.unusable",
                        "7 rates.band.unusable",
                        "8 rates.country.twice",
                        "9 rates.file.values",
                        "10 rates.currency.unknown",
                        "12 rates.band.overlap");
        assertThat(all()).isEmpty();
    }

    @Test
    void whatIsNoSuchFileIsSaidSo() {
        assertThat(take("").problems()).extracting(RateReport.Problem::message).containsExactly("rates.file.columns");
        assertThat(take("a,b\r\n1,2\r\n").problems())
                .extracting(RateReport.Problem::message)
                .containsExactly("rates.file.columns");
        assertThat(take(HEAD).problems())
                .extracting(RateReport.Problem::message)
                .containsExactly("rates.file.lines");
        assertThat(take(HEAD + "\"2026").problems())
                .extracting(RateReport.Problem::message)
                .containsExactly("rates.file.broken");
        assertThat(with(rates -> rates.take("größer".getBytes(ISO_8859_1))).problems())
                .extracting(RateReport.Problem::message)
                .containsExactly("rates.file.utf8");
    }
}
