package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.manuscript.SourceUnit;

class FuzzedContentTest {
    private static final List<String> FILES = List.of(
            "catalogue.yaml",
            "first/module.yaml",
            "first/intro.md",
            "first/intro.quiz.yaml",
            "first/files/files.yaml",
            "first/files/map.svg",
            "second/module.yaml");
    private static final List<String> SPLINTERS = List.of(
            "<!--T:1-->",
            "<!--T:",
            "-->",
            "---\n",
            "\n\n",
            "\n",
            " ",
            "\t",
            "- ",
            "  - ",
            "[",
            "]",
            "{",
            "}",
            ":",
            ": ",
            "!!binary ",
            "&a ",
            "*a",
            "<<: ",
            "|",
            ">",
            ">-\n",
            "? ",
            "\"",
            "'",
            "#",
            "%",
            "@",
            "`",
            "```",
            "![](",
            "](",
            "&#0;",
            "\\",
            "\0",
            "\u202E",
            "\uFEFF",
            "\uD800",
            "null",
            "true",
            "1e9",
            "-1",
            "lessons:",
            "answers:",
            "<script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            "|-|-|",
            "***",
            "===",
            "\r",
            "\u0085");

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 77, 777, 7_777})
    void brokenFilesBecomeFindingsAndNothingElse(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            GoodFolder folder = new GoodFolder(temp.resolve("content"));
            for (int i = random.nextInt(6); i >= 0; i--) {
                String file = FILES.get(random.nextInt(FILES.size()));
                folder.write(file, broken(folder.text(file).getBytes(StandardCharsets.UTF_8), random));
                if (!isText(folder, file)) {
                    break;
                }
            }
            ContentFolder content =
                    assertTimeout(Duration.ofSeconds(10), folder::read, "seed " + seed + " round " + round);
            assertThat(content.findings())
                    .allSatisfy(finding -> assertThat(finding.line()).isPositive());
            content.manuscripts().forEach(manuscript -> assertThat(manuscript.units())
                    .extracting(SourceUnit::key)
                    .doesNotHaveDuplicates());
            UnitMarkers.assign(folder.root());
        }
    }

    private static boolean isText(GoodFolder folder, String file) {
        try {
            return !folder.text(file).isEmpty();
        } catch (java.io.UncheckedIOException notUtf8) {
            return false;
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(30));
        String splinter = new String(
                SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);
        String result =
                switch (random.nextInt(6)) {
                    case 0 -> text.substring(0, from) + text.substring(to);
                    case 1 ->
                        text.substring(0, from)
                                + text.substring(from, to).repeat(random.nextInt(50))
                                + text.substring(to);
                    case 2 -> text.substring(0, from) + (char) random.nextInt(256) + text.substring(from);
                    case 3 -> text.substring(0, from) + splinter.repeat(random.nextInt(2_000)) + text.substring(from);
                    case 4 -> text.substring(to) + text.substring(0, to);
                    default -> text.substring(0, from) + splinter + text.substring(from);
                };
        return result.getBytes(StandardCharsets.ISO_8859_1);
    }
}
