package se.wikimedia.hub.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoFileTest {

    private static final long SEED = 20_270_309L;

    @Test
    void anEntryIsReadWithAllItsParts() {
        PoFile file = PoFile.read("""
                msgid ""
                msgstr ""
                "Language: sv\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                # osäker
                #. A title
                #: copyright/module.yaml:3 copyright/x.md
                #, fuzzy, no-wrap
                #| msgid "Before"
                msgctxt "module:title"
                msgid "Copyright "
                "and licences"
                msgstr ""
                "Upphovsrätt\\n"
                "och \\"licenser\\"\\t\\\\ \\101\\x42"

                #~ msgid "gone"
                #~ msgstr "borta"
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.language()).contains("sv");
        assertThat(file.entries())
                .containsExactly(new PoEntry(
                        "module:title",
                        "Copyright and licences",
                        "Upphovsrätt\noch \"licenser\"\t\\ AB",
                        Set.of("fuzzy", "no-wrap"),
                        List.of("osäker"),
                        List.of("A title"),
                        List.of("copyright/module.yaml:3", "copyright/x.md"),
                        6));
        assertThat(file.entries().get(0).fuzzy()).isTrue();
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoMatter() {
        PoFile file = PoFile.read("\uFEFFmsgctxt \"a\"\r\nmsgid \"b\"\r\nmsgstr \"c\"\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.entries()).extracting(PoEntry::msgstr).containsExactly("c");
    }

    @Test
    void everyErrorIsReportedWithItsLineAndTheGoodEntriesStay() {
        PoFile file = PoFile.read("""
                msgctxt "1"
                msgid "unterminated
                msgstr "x"

                msgctxt "2"
                msgid "good"
                msgstr "bra"

                msgctxt "3"
                msgid "one"
                msgid_plural "many"
                msgstr[0] "en"
                "mer"
                msgstr[1] "flera"

                msgctxt "2"
                msgid "again"
                msgstr "igen"

                what is this
                msgctxt "4"
                msgid "no translation"

                msgctxt "5"
                msgid "bad \\q escape"
                msgstr "a " b"

                msgctxt "6"
                msgid "good too"
                msgstr "också bra"
                msgctxt "7"
                msgstr "lonely"
                """);
        assertThat(file.entries()).extracting(PoEntry::msgctxt).containsExactly("2", "6");
        assertThat(file.problems())
                .extracting(PoFile.Problem::line)
                .containsExactly(2, 11, 12, 14, 16, 20, 21, 25, 26, 32);
        assertThat(file.problems().get(4).message()).isEqualTo("msgctxt \"2\" is already in line 5");
    }

    @ParameterizedTest
    @CsvSource({
        "'msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"',the charset must be UTF-8",
        "'msgid \"a\"\nmsgstr \"b\"\nmsgid \"\"\nmsgstr \"X: y\\n\"',must come first",
        "'msgid \"\"\nmsgstr \"nonsense\\n\"',without a colon",
        "'\"stray\"',without msgctxt",
        "'msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"',no msgstr",
        "'msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"',msgid \"a\" is already in line 1"
    })
    void whatIsWrongIsSaid(String po, String problem) {
        assertThat(PoFile.read(po).problems())
                .anySatisfy(found -> assertThat(found.message()).contains(problem));
    }

    @Test
    void aRawControlCharacterIsAnError() {
        assertThat(PoFile.read("msgid \"a\"\nmsgstr \"\u0000\"").problems())
                .containsExactly(new PoFile.Problem(2, "a raw control character U+0000; write it as an escape"));
    }

    @Test
    void bytesThatAreNotUtf8AreAProblemInTheirLine() {
        byte[] bytes = "msgid \"a\"\nmsgstr \"\u00e5\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PoFile.read(bytes).problems()).containsExactly(new PoFile.Problem(2, "the file isn't UTF-8"));
    }

    @Test
    void aWrittenFileLooksLikeThis() {
        PoFile file = PoFile.of(
                "ar",
                List.of(
                        new PoEntry(
                                "a:T:1",
                                "Hi\nyou",
                                "\u200f\"مرحبا\"",
                                Set.of("fuzzy"),
                                List.of("a\nb"),
                                List.of(),
                                List.of("a.md"),
                                0),
                        PoEntry.of("a:T:2", "Line\n", "", false)));
        assertThat(file.write()).isEqualTo("""
                        msgid ""
                        msgstr ""
                        "MIME-Version: 1.0\\n"
                        "Content-Type: text/plain; charset=UTF-8\\n"
                        "Content-Transfer-Encoding: 8bit\\n"
                        "Language: ar\\n"

                        # a b
                        #: a.md
                        #, fuzzy
                        msgctxt "a:T:1"
                        msgid ""
                        "Hi\\n"
                        "you"
                        msgstr "\u200f\\"مرحبا\\""

                        msgctxt "a:T:2"
                        msgid "Line\\n"
                        msgstr ""
                        """);
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenAgainByteByByte() {
        System.out.println("PoFileTest seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            PoFile file = randomFile(random);
            String written = file.write();
            PoFile read = PoFile.read(written.getBytes(StandardCharsets.UTF_8));
            assertThat(read.problems()).as(written).isEmpty();
            assertThat(texts(read)).isEqualTo(texts(file));
            assertThat(read.write()).isEqualTo(written);
        }
    }

    @Test
    void noInputBreaksTheReader() {
        System.out.println("PoFileTest seed " + SEED);
        Random random = new Random(SEED);
        List<String> pieces = List.of(
                "msgid ",
                "msgstr ",
                "msgctxt ",
                "msgstr[0] ",
                "msgid_plural ",
                "\"",
                "\\",
                "\n",
                "\r",
                "\u0000",
                "\u202e",
                "#",
                "#~ ",
                "#, ",
                "#: ",
                "fuzzy",
                "a",
                " ",
                "\uFEFF",
                "\ud800",
                "\\x",
                "\\777",
                "é",
                "\u2028");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                soup.append(pieces.get(random.nextInt(pieces.size())));
            }
            PoFile read = PoFile.read(soup.toString());
            assertThat(PoFile.read(read.write()).entries()).hasSameSizeAs(read.entries());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\\",
                "\"",
                "\u0000",
                "#",
                "msgid \"\n",
                "msgctxt \"a\"\n",
                "\n",
                "\u202e",
                "\\1",
                "# x\n",
                "\"x\"\n"
            })
    void aMegabyteOfAnythingIsReadAtOnce(String piece) {
        String much = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            PoFile.read(much);
            PoFile.read("msgid \"" + much + "\"\nmsgstr \"" + much);
        });
    }

    private static Map<String, List<String>> texts(PoFile file) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        file.entries()
                .forEach(entry -> texts.put(
                        entry.msgctxt(),
                        List.of(entry.msgid(), entry.msgstr(), entry.flags().toString())));
        return texts;
    }

    private static PoFile randomFile(Random random) {
        List<PoEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            entries.add(new PoEntry(
                    i + text(random),
                    text(random),
                    text(random),
                    random.nextBoolean() ? Set.of("fuzzy", "x") : Set.of(),
                    List.of(text(random)),
                    random.nextBoolean() ? List.of(text(random), "") : List.of(),
                    List.of("a.md:" + i),
                    0));
        }
        return PoFile.of("sv", entries);
    }

    private static String text(Random random) {
        String letters = "ab \\\"\n\r\t#~,.:|n0x7\u0000\u0001\u001c\u007f\u0085\u2028\u202e\u200få😀م\u00a0";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(letters.codePointAt(
                    letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())))));
        }
        return text.toString();
    }
}
