package se.wikimedia.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TextRow;
import se.wikimedia.hub.translation.TranslationFixture;

/** Files that go out and come back, on the real database. */
class PoExchangeTest {

    private static final String SOURCE = "See [this](two.md).";
    private static final String GOOD = "Se [detta](two.md).";
    private static final String BETTER = "Titta på [detta](two.md).";

    private final TranslationFixture fixture = new TranslationFixture();

    private PoExchange as(long person, Role... roles) {
        var exchange = new PoExchange();
        exchange.library = fixture.library;
        exchange.translations = fixture.as(person, roles);
        exchange.current = new CurrentTexts() {
            @Override
            public long newest(String group, String language) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).newest(group, language));
            }

            @Override
            public Map<String, Past> past(String group, String language, long newestThen) {
                return HubDatabaseFixture.inTransaction(
                        entities -> TranslationFixture.current(entities).past(group, language, newestThen));
            }
        };
        return exchange;
    }

    private String export() {
        fixture.shelve();
        return as(1).export("sv", "m");
    }

    private ImportReport take(String file) {
        return as(2, TRANSLATOR).take("sv", "m", file.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String text) {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(text, null), null);
    }

    private String shown() {
        return fixture.as(1).view(FIRST).current().text();
    }

    @Test
    void aFileThatComesBackAsItWentChangesNothing() {
        save(GOOD);
        fixture.as(2).save(FIRST, new Submission(BETTER, null), null);
        var file = export();
        assertThat(file).contains("msgctxt \"one:T:1\"", GOOD, "msgctxt \"module:title\"");
        var report = take(file);
        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted() + report.suggested()).isZero();
        assertThat(export()).isEqualTo(file);
    }

    @Test
    void whatWasChangedInTheFileAloneCountsAndWhatWasChangedInBothIsAConflict() {
        save(GOOD);
        var file = export();
        assertThat(take(file.replace(GOOD, BETTER)).accepted()).isOne();
        assertThat(shown()).isEqualTo(BETTER);
        var report = take(file.replace(GOOD, "Läs [detta](two.md)."));
        assertThat(report.conflicts()).containsExactly("one:T:1");
        assertThat(shown()).isEqualTo(BETTER);
        assertThat(fixture.as(1).view(FIRST).suggestions())
                .extracting(TextRow::text)
                .containsExactly("Läs [detta](two.md).");
    }

    @Test
    void anOutdatedTextGoesOutFuzzyAndCountsOnceItIsConfirmed() {
        save(GOOD);
        fixture.says("Never look at [this](two.md) before noon.");
        var file = export();
        assertThat(file).contains("#, fuzzy\nmsgctxt \"one:T:1\"\nmsgid \"Never look");
        assertThat(take(file).unchanged()).isPositive();
        assertThat(fixture.as(1).view(FIRST).state()).isEqualTo("outdated");
        assertThat(take(file.replace("#, fuzzy\n", "")).accepted()).isOne();
        assertThat(fixture.as(1).view(FIRST).state()).isEqualTo("translated");
    }

    @Test
    void whatOtherProgramsDoToAFileLosesNothing() {
        save(GOOD);
        var file = export();
        var wrapped = file.replace("\"" + GOOD + "\"", "\"\"\n\"Titta på \"\n\"[detta](two.md).\"")
                .replace("\n", "\r\n");
        assertThat(take(wrapped).accepted())
                .as("wrapped lines, other line ends")
                .isOne();
        assertThat(shown()).isEqualTo(BETTER);
        var strange = file.replaceFirst("\"X-Hub-Newest.*\n", "\"X-Generator: Poedit 3.4\\\\n\"\n")
                .replace(GOOD, "Läs [detta](two.md).");
        assertThat(take(strange).conflicts())
                .as("nobody knows what it was made from")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "msgctxt \"one:T:1\"\nmsgid \"Never said.\"\nmsgstr \"Aldrig sagt.\"\n",
                "msgctxt \"one:T:1\"\nmsgid \"" + SOURCE + "\"\n",
                "msgctxt \"one:T:1\"\nmsgid \"" + SOURCE + "\"\nmsgstr \"Se",
                "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"one:T:1\"\nmsgid \"" + SOURCE
                        + "\"\nmsgstr \"Se\"\n",
                "{}",
                "\u0000\u0001"
            })
    void aBrokenFileIsRefusedWithLineAndReason(String file) {
        var report = take(file);
        assertThat(report.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
        assertThat(fixture.as(1).view(FIRST).current()).isNull();
        assertThat(List.of(report.accepted(), report.suggested())).containsOnly(0);
    }
}
