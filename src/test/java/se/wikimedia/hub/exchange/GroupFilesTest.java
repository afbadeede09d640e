package se.wikimedia.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.translation.CurrentTexts;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TextRow;
import se.wikimedia.hub.translation.TranslationFixture;

/** Files that go out and come back, on the real database. */
class GroupFilesTest {

    private static final String SOURCE = "See [this](two.md).";
    private static final String GOOD = "Se [detta](two.md).";
    private static final String BETTER = "Titta på [detta](two.md).";

    private final TranslationFixture fixture = new TranslationFixture();

    private GroupFiles as(long person, Role... roles) {
        var exchange = new GroupFiles();
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
        return export(FileFormat.PO);
    }

    private String export(FileFormat format) {
        fixture.shelve();
        return as(1).export("sv", "m", format);
    }

    private ImportReport take(String file) {
        return take(FileFormat.PO, file);
    }

    private ImportReport take(FileFormat format, String file) {
        return as(2, TRANSLATOR).take("sv", "m", format, file.getBytes(StandardCharsets.UTF_8));
    }

    private void save(String text) {
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission(text, null, null), null);
    }

    private String shown() {
        return fixture.as(1).view(FIRST).current().text();
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aFileThatComesBackAsItWentChangesNothing(FileFormat format) {
        save(GOOD);
        fixture.as(2).save(FIRST, new Submission(BETTER, null, null), null);
        var file = export(format);
        assertThat(file).contains(format == FileFormat.BUNDLE ? "\"one.T.1\"" : "\"one:T:1\"", GOOD);
        assertThat(file.contains("\"module:title\"")).isEqualTo(format != FileFormat.BUNDLE);
        var report = take(format, file);
        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted() + report.suggested()).isZero();
        assertThat(export(format)).isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatWasChangedInTheFileAloneCountsAndWhatWasChangedInBothIsAConflict(FileFormat format) {
        save(GOOD);
        var file = export(format);
        assertThat(take(format, file.replace(GOOD, BETTER)).accepted()).isOne();
        assertThat(shown()).isEqualTo(BETTER);
        var report = take(format, file.replace(GOOD, "Läs [detta](two.md)."));
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
    void anOutdatedTextIsInitialInXliffAndCountsOnceItIsTranslated() {
        save(GOOD);
        fixture.says("Never look at [this](two.md) before noon.");
        var file = export(FileFormat.XLIFF);
        assertThat(file).contains("<segment state=\"initial\"><source>Never look");
        assertThat(take(FileFormat.XLIFF, file).unchanged()).isPositive();
        assertThat(take(FileFormat.XLIFF, file.replace("\"initial\"", "\"translated\""))
                        .accepted())
                .isOne();
        assertThat(fixture.as(1).view(FIRST).state()).isEqualTo("translated");
    }

    @Test
    void whatOtherProgramsDoToAnXliffFileLosesNothing() {
        save(GOOD);
        var file = export(FileFormat.XLIFF);
        var marked = file.replace(
                        "<target>" + GOOD, "<target><mrk id=\"m1\" type=\"term\">Titta</mrk> på [detta](two.md).")
                .replace("<notes>", "<!-- touched --><x:tool xmlns:x=\"urn:x\"><x:note>1</x:note></x:tool><notes>")
                .replace("\n", "\r\n");
        assertThat(take(FileFormat.XLIFF, marked).accepted()).isOne();
        assertThat(shown()).isEqualTo(BETTER);
        var split = export(FileFormat.XLIFF)
                .replace(
                        "<source>" + SOURCE + "</source><target>" + BETTER + "</target>",
                        "<source>See </source><target>Läs </target></segment><segment state=\"final\">"
                                + "<source>[this](two.md).</source><target>[detta](two.md).</target>");
        assertThat(take(FileFormat.XLIFF, split).accepted()).isOne();
        assertThat(shown()).isEqualTo("Läs [detta](two.md).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "</xliff> | ' ' | isn't XML",
                "<source> | <source><source> | isn't XML",
                "UTF-8 | ISO-8859-1 | has to be UTF-8",
                "<xliff | <!DOCTYPE xliff [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><xliff | aren't allowed",
                "<xliff | <!DOCTYPE xliff SYSTEM 'file:///etc/passwd'><xliff | aren't allowed",
                "See [this] | See &b; | line",
                "module:title | one:T:1 | a second time",
                "2.1 | 1.2 | isn't XLIFF 2",
                "trgLang=\"sv\" | trgLang=\"de\" | language is de",
                "file id=\"m\" | file id=\"n\" | file of n",
                "See [this] | See <ph id=\"1\"/>[this] | <ph>",
                "See [this] | Hear [this] | never had",
                "See [this] | See <cp hex=\"x\"/>[this] | <cp>"
            })
    void aBrokenXliffFileIsRefusedWithLineAndReason(String before, String after, String reason) {
        save(GOOD);
        var file = export(FileFormat.XLIFF).replace(GOOD, BETTER);
        var report = take(FileFormat.XLIFF, file.replace(before, after.replace("' '", "")));
        assertThat(report.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
        assertThat(report.problems().toString()).contains(reason);
        assertThat(shown()).isEqualTo(GOOD);
        assertThat(fixture.as(1).view(FIRST).suggestions()).isEmpty();
    }

    @Test
    void anXliffFileThatIsCutAnywhereOrNoTextIsRefused() {
        save(GOOD);
        var bytes = export(FileFormat.XLIFF).replace(GOOD, BETTER).getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < bytes.length - 1; end += 37) {
            assertThat(FileFormat.XLIFF.read(Arrays.copyOf(bytes, end)).problems())
                    .isNotEmpty();
        }
        bytes[bytes.length / 2] = (byte) 0xff;
        assertThat(FileFormat.XLIFF.read(bytes).problems()).hasSize(1);
    }

    @Test
    void everyCharacterComesBack() {
        var strange = "\u0001 \t\r\n <&>\" \u200F\uFFFE 😀 ]]>";
        var entry = new FileEntry("one:T:1", strange, strange, FileEntry.State.REVIEWED, 0);
        var file = new GroupFile("m", "en", Optional.of("ar"), 7, List.of(entry), List.of());
        var back = FileFormat.XLIFF.read(FileFormat.XLIFF.write(file).getBytes(StandardCharsets.UTF_8));
        assertThat(back.problems()).isEmpty();
        assertThat(back.newest()).isEqualTo(7);
        assertThat(back.entries())
                .extracting(FileEntry::key, FileEntry::source, FileEntry::text, FileEntry::state)
                .containsExactly(tuple("one:T:1", strange, strange, FileEntry.State.REVIEWED));
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

    @Test
    void aBundleThatAWikiHasWrittenIsTakenWhereItsSourceIsSure() {
        fixture.shelve();
        var fromWiki = "{\n  \"@metadata\": {\n    \"authors\": [\"Ada\"]\n  },\n  \"one.T.1\": \"%s\"\n}\n";
        assertThat(take(FileFormat.BUNDLE, fromWiki.formatted(GOOD)).accepted()).isOne();
        assertThat(take(FileFormat.BUNDLE, fromWiki.formatted("!!FUZZY!!" + BETTER))
                        .suggested())
                .isOne();
        fixture.says("Look at [this](two.md).");
        fixture.shelve();
        var later = take(FileFormat.BUNDLE, fromWiki.formatted(BETTER.replace("Titta", "Kika")));
        assertThat(later.accepted())
                .as("which source it was made from isn't known")
                .isZero();
        assertThat(later.suggested()).isOne();
        assertThat(take(
                                FileFormat.BUNDLE,
                                fromWiki.replace("one.T.1", "two.T.9").formatted(GOOD))
                        .skipped())
                .containsExactly("two.T.9");
    }
}
