package se.wikimedia.hub.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.wikimedia.hub.checks.pair.Check;
import se.wikimedia.hub.checks.pair.Form;
import se.wikimedia.hub.checks.pair.Pair;

class ChecksTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void everyCheckHasAnIdOfItsOwn() {
        assertThat(Checks.all())
                .hasSizeGreaterThanOrEqualTo(30)
                .extracting(Check::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void blockingRemarksComeFirst() {
        var remarks = Checks.remarks(Pair.of("sv", Form.BLOCK, "See [this](a.md).", "Se  detta"));
        assertThat(remarks)
                .extracting(remark -> remark.check().id())
                .startsWith("links")
                .contains("end-stop");
        assertThat(remarks.get(0).isBlocking()).isTrue();
    }

    @Test
    void noTextMakesACheckFail() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var signs = "ab .,;:!?()[]{}<>*_`|#-'\"\\\n\u202E\u200Bكـ0 {n, plural, ";
        for (int i = 0; i < 3_000; i++) {
            var source = text(random, signs);
            var text = text(random, signs);
            for (var form : Form.values()) {
                assertThat(Checks.remarks(Pair.of("ar", form, source, text)))
                        .as("seed " + seed)
                        .isNotNull();
            }
        }
    }

    private static String text(Random random, String signs) {
        var text = new StringBuilder();
        random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
        return text.toString();
    }

    @Test
    void ourOwnTranslationsAreInOrder() {
        assertThat(run("translations")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(" texts: 0 errors");
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() throws IOException {
        write("modules/sv/a.po", """
                msgctxt "module:title"
                msgid "Read it."
                msgstr "Läs det"

                #, fuzzy
                msgctxt "one:T:1"
                msgid "See [this](a.md)."
                msgstr "Se detta."

                msgctxt "one:T:2"
                msgid "See [this](a.md)."
                msgstr "Se detta."

                #, ignore-end-stop
                msgctxt "one:T:3"
                msgid "Do."
                msgstr "Gör"
                """);
        write("glossary/sv.csv", "source,translations\nread,läsa | läs\nsee,titta\n");
        write("ui/en.json", "{\n\"a.b\": \"Hello, {name}\"\n}");
        write("ui/sv.json", "{\n\"@metadata\": {},\n\"a.b\": \"Hej\"\n}");
        assertThat(run(folder.toString())).isEqualTo(1);
        var a = folder.resolve("modules/sv/a.po").toString();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        a + ":1: warning: module:title: Only one of the texts ends with a full stop (end-stop) det",
                        a + ":5: warning: one:T:1: The number of links differs from the source (links) 1 → 0",
                        a + ":5: warning: one:T:1: A term isn’t called what the glossary says (glossary) see → titta",
                        a + ":10: one:T:2: The number of links differs from the source (links) 1 → 0",
                        a + ":10: warning: one:T:2: A term isn’t called what the glossary says (glossary) see → titta",
                        folder.resolve("ui/sv.json")
                                + ":3: a.b: A placeholder is missing or not in the source (placeholders) {name}",
                        "5 texts: 2 errors, 4 warnings");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("no such folder");
    }

    private int run(String argument) {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new CheckTranslations(print, print).run(List.of(argument), null);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
