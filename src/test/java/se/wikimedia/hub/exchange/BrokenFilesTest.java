package se.wikimedia.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken by accident or on purpose, each with one good text changed that must not get in. */
class BrokenFilesTest {

    private static final String GROUP = "finding-a-partner";
    private static final String TEXT = "Börja inte med huvudstadens";
    private static final int DEEP = 200_000;

    private static WholeHub hub;
    private static String po;
    private static String xliff;
    private static String bundle;

    /** @param reason what the translator is told, in part */
    private record Broken(String name, FileFormat format, Function<String, byte[]> harm, String reason) {

        static Broken po(String name, UnaryOperator<String> harm, String reason) {
            return new Broken(name, FileFormat.PO, harm.andThen(BrokenFilesTest::utf8), reason);
        }

        static Broken bundle(String name, UnaryOperator<String> harm, String reason) {
            return new Broken(name, FileFormat.BUNDLE, harm.andThen(BrokenFilesTest::utf8), reason);
        }

        static Broken xliff(String name, UnaryOperator<String> harm, String reason) {
            return new Broken(name, FileFormat.XLIFF, harm.andThen(BrokenFilesTest::utf8), reason);
        }

        static Broken xliff(String name, String before, String after, String reason) {
            return xliff(name, file -> replaced(file, before, after), reason);
        }

        @Override
        public String toString() {
            return format + ", " + name;
        }
    }

    @BeforeAll
    static void export() throws IOException {
        hub = new WholeHub(1);
        po = hub.as(1).export("sv", GROUP, FileFormat.PO);
        xliff = hub.as(1).export("sv", GROUP, FileFormat.XLIFF);
        bundle = hub.as(1).export("sv", GROUP, FileFormat.BUNDLE);
    }

    static List<Broken> files() {
        return List.of(
                Broken.po("empty", file -> "", "no unit"),
                Broken.po(
                        "cut within a text", file -> file.substring(0, file.lastIndexOf("msgstr \"") + 12), "closing"),
                Broken.po("cut behind a source", file -> file.substring(0, file.lastIndexOf("msgstr \"")), "no msgstr"),
                new Broken("in UTF-16", FileFormat.PO, in(StandardCharsets.UTF_16), "UTF-8"),
                new Broken("in Latin 1", FileFormat.PO, in(StandardCharsets.ISO_8859_1), "UTF-8"),
                Broken.po(
                        "that says it is in Latin 1",
                        file -> replaced(file, "charset=UTF-8", "charset=ISO-8859-1"),
                        "charset"),
                new Broken("packed", FileFormat.PO, BrokenFilesTest::packed, "UTF-8"),
                new Broken(
                        "that is a picture",
                        FileFormat.PO,
                        file -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10},
                        "UTF-8"),
                Broken.po(
                        "with a unit twice",
                        file -> file + file.substring(file.lastIndexOf("msgctxt")),
                        "already in line"),
                Broken.po(
                        "with a second header", file -> file + "\nmsgid \"\"\nmsgstr \"Language: sv\\n\"\n", "header"),
                Broken.po(
                        "of another language",
                        file -> replaced(file, "Language: sv", "Language: de"),
                        "language is de"),
                Broken.po(
                        "of another group",
                        file -> hub.as(1).export("sv", "friendly-space", FileFormat.PO),
                        "never had"),
                Broken.po(
                        "with another source",
                        file -> file.replaceFirst("\nmsgid \"[^\"]", "\nmsgid \"Never "),
                        "never had"),
                Broken.po(
                        "with plurals",
                        file -> file + "\nmsgctxt \"x\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
                        "plural"),
                Broken.po("with an unknown escape", file -> replaced(file, TEXT, "\\q" + TEXT), "escape"),
                Broken.po(
                        "with a raw control character",
                        file -> replaced(file, TEXT, "\u0007" + TEXT),
                        "control character"),
                Broken.po(
                        "that a merge left in pieces",
                        file -> replaced(file, "\nmsgctxt", "\n<<<<<<< HEAD\nmsgctxt"),
                        "neither"),
                Broken.po(
                        "that is a web page", file -> "<!DOCTYPE html><html><body>Error 502</body></html>", "neither"),
                Broken.bundle("empty", file -> "", "expected"),
                Broken.bundle("without a text", file -> "{}", "no unit"),
                Broken.bundle("cut in the middle", file -> file.substring(0, file.length() / 2), ""),
                new Broken("in UTF-16", FileFormat.BUNDLE, in(StandardCharsets.UTF_16), "UTF-8"),
                new Broken("in Latin 1", FileFormat.BUNDLE, in(StandardCharsets.ISO_8859_1), "UTF-8"),
                Broken.bundle(
                        "with a unit twice",
                        file -> replaced(file, "  \"module.title\"", "  \"module.title\": \"x\",\n  \"module.title\""),
                        "there twice"),
                Broken.bundle(
                        "with a number for a text",
                        file -> file.replaceFirst("\"module.title\": \"[^0-9a-f][^\"]*\"", "\"module.title\": 7"),
                        "expected"),
                Broken.bundle(
                        "with a list for a text",
                        file -> file.replaceFirst("\"module.title\": \"[^0-9a-f][^\"]*\"", "\"module.title\": []"),
                        "expected for module.title"),
                Broken.bundle(
                        "of another language",
                        file -> replaced(file, "\"language\": \"sv\"", "\"language\": \"de\""),
                        "language is de"),
                Broken.bundle(
                        "of another group",
                        file -> hub.as(1).export("sv", "friendly-space", FileFormat.BUNDLE),
                        "file of friendly-space"),
                Broken.bundle(
                        "of the source", file -> hub.as(1).export("en", GROUP, FileFormat.BUNDLE), "of the source"),
                Broken.bundle(
                        "with another source",
                        file -> file.replaceFirst("\"module.title\": \"[0-9a-f]{16}\"", "\"module.title\": \"0123\""),
                        "never had"),
                Broken.bundle("nested without end", file -> "{\"a\":".repeat(DEEP), "nested"),
                Broken.xliff("empty", file -> "", "isn't XML"),
                Broken.xliff("cut in the middle", file -> file.substring(0, file.length() / 2), "isn't XML"),
                new Broken("in UTF-16", FileFormat.XLIFF, in(StandardCharsets.UTF_16), "UTF-8"),
                Broken.xliff("that says it is in UTF-16", "encoding=\"UTF-8\"", "encoding=\"UTF-16\"", "UTF-8"),
                Broken.xliff(
                        "with a bomb of entities",
                        file -> replaced(file, "<xliff ", bomb() + "<xliff "),
                        "aren't allowed"),
                Broken.xliff(
                        "that reads a file of ours",
                        file -> replaced(
                                file, "<xliff ", "<!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff "),
                        "aren't allowed"),
                Broken.xliff(
                        "that asks another server",
                        file -> replaced(
                                file, "<xliff ", "<!DOCTYPE xliff PUBLIC \"x\" \"http://192.0.2.1/x.dtd\"><xliff "),
                        "aren't allowed"),
                Broken.xliff("with an unknown entity", TEXT, "&mdash;" + TEXT, "entit"),
                Broken.xliff(
                        "with elements nested without end",
                        file -> replaced(file, "<segment", "<g>".repeat(DEEP) + "<segment"),
                        "XML"),
                Broken.xliff(
                        "with a unit twice",
                        "<unit id=\"module:summary\"",
                        "<unit id=\"module:title\"",
                        "a second time"),
                Broken.xliff("with a unit without id", "<unit id=\"module:title\"", "<unit", "no id"),
                Broken.xliff(
                        "with a unit without source",
                        file -> file.replaceFirst("<source>[^<]*</source>", ""),
                        "no <source>"),
                Broken.xliff("of version 1.2", "version=\"2.1\"", "version=\"1.2\"", "XLIFF 2"),
                Broken.xliff("of another language", "trgLang=\"sv\"", "trgLang=\"de\"", "language is de"),
                Broken.xliff("of another group", "<file id=\"" + GROUP, "<file id=\"ui", "file of ui"),
                Broken.xliff("with two groups", "</file>", "</file><file id=\"ui\"></file>", "second <file>"),
                Broken.xliff(
                        "with another source", file -> file.replaceFirst("<source>", "<source>Never "), "never had"),
                Broken.xliff("with codes that were never in the text", TEXT, "<ph id=\"1\"/>" + TEXT, "<ph>"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithLineAndReasonAndNothingIsChanged(Broken broken) {
        long rows = WholeHub.rows();
        var good =
                switch (broken.format()) {
                    case PO -> po;
                    case XLIFF -> xliff;
                    case BUNDLE -> bundle;
                };
        var file = broken.harm().apply(changed(good));
        var report = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> hub.as(2, TRANSLATOR).take("sv", GROUP, broken.format(), file));
        assertThat(report.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
        assertThat(report.problems().toString()).contains(broken.reason());
        assertThat(report.accepted() + report.suggested() + report.unchanged()).isZero();
        assertThat(WholeHub.rows()).isEqualTo(rows);
    }

    /** So that a reader who overlooks the harm would have something to take. */
    private static String changed(String file) {
        return replaced(file, TEXT, TEXT + " och mer");
    }

    private static String replaced(String file, String before, String after) {
        assertThat(file).contains(before);
        int at = file.indexOf(before);
        return file.substring(0, at) + after + file.substring(at + before.length());
    }

    private static byte[] utf8(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static Function<String, byte[]> in(Charset charset) {
        return file -> file.getBytes(charset);
    }

    private static byte[] packed(String file) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(utf8(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each entity ten times the one before. */
    private static String bomb() {
        var bomb = new StringBuilder("<!DOCTYPE xliff [<!ENTITY e0 \"boom\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bomb.append("]>").toString();
    }
}
