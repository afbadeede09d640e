package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.authoring.UnitMarkers.Assignment.Changed;
import se.wikimedia.hub.markup.Block;
import se.wikimedia.hub.markup.Marker;
import se.wikimedia.hub.sheet.Finding;

class UnitMarkersTest {
    private static final String MORE = "first/more.md";
    private static final Pattern MARKER_LINE = Pattern.compile("(?m)^<!--T:\\d+-->\\R");
    private static final Pattern MARKER_BEHIND = Pattern.compile(" <!--T:\\d+-->");
    private static final Pattern LAST_UNIT = Pattern.compile("(?m)^last-unit: \\d+\\R");
    private static final List<String> PIECES = List.of(
            "A paragraph\nof two lines.",
            "## Heading",
            "Setext\nof two lines\n---",
            "Setext\n---",
            "- one\n\n  more\n\n- two",
            "1. one\n2. two",
            "> quoted\nlazily",
            "| a |\n|---|\n| b |",
            "```\n<!--T:5-->\n\n# code\n```",
            "    indented\n\n    code",
            "***",
            "Räksmörgås عربي 🙂  ",
            "<div>\nraw\n</div>",
            "# Closed #",
            "Text:\n- list\n- list",
            "### With `code`\nand more");

    @TempDir
    private Path temp;

    private GoodFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = new GoodFolder(temp.resolve("content"));
    }

    @Test
    void eachBlockGetsTheNextNumberWhereItBelongs() throws IOException {
        folder.write(MORE, """
                ---
                title: More
                last-unit: 4
                ---
                First.

                ## Heading

                Setext
                ---

                <!--T:2-->
                Old.

                ---

                - a

                - b
                """);
        assertThat(UnitMarkers.assign(folder.root()).changed()).contains(new Changed(MORE, 4));
        assertThat(folder.text(MORE)).isEqualTo("""
                        ---
                        title: More
                        last-unit: 8
                        ---
                        <!--T:5-->
                        First.

                        ## Heading <!--T:6-->

                        Setext <!--T:7-->
                        ---

                        <!--T:2-->
                        Old.

                        ---

                        <!--T:8-->
                        - a

                        - b
                        """);
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void aFileWithMarkersLearnsItsLastUnit() throws IOException {
        assertThat(UnitMarkers.assign(folder.root()).changed())
                .containsExactly(new Changed(MORE, 0), new Changed("second/only.md", 0));
        assertThat(folder.text(MORE)).startsWith("---\ntitle: More\nlast-unit: 1\n---\n");
    }

    @Test
    void theNumberOfARemovedBlockIsNeverGivenAgain() throws IOException {
        UnitMarkers.assign(folder.append(MORE, "\nGone soon.\n").root());
        folder.replace(MORE, "\n<!--T:2-->\nGone soon.\n", "");
        UnitMarkers.assign(folder.append(MORE, "\nNew.\n").root());
        assertThat(folder.text(MORE)).contains("<!--T:3-->\nNew.").contains("last-unit: 3");
    }

    @Test
    void aLessonWithOtherErrorsIsLeftAndReported() throws IOException {
        folder.append(MORE, "\nNew.\n\n<!--T:1-->\nAgain.\n");
        String before = folder.text(MORE);
        assertThat(UnitMarkers.assign(folder.root()).left())
                .extracting(Finding::toString)
                .hasSize(2)
                .anyMatch(finding -> finding.startsWith(MORE + ":10: marker <!--T:1--> is given twice"));
        assertThat(folder.text(MORE)).isEqualTo(before);
    }

    @Test
    void aFrontMatterThatCannotTakeTheLineIsLeftAlone() throws IOException {
        folder.write(MORE, "---\n{title: More}\n---\n\nNew.\n");
        assertThat(UnitMarkers.assign(folder.root()).left())
                .extracting(Finding::toString)
                .containsExactly(
                        MORE + ":1: last-unit can't be written; give it a line of its own in the front matter");
        assertThat(folder.text(MORE)).isEqualTo("---\n{title: More}\n---\n\nNew.\n");
    }

    @Test
    void lineEndsAndPermissionsStayAsTheyAre() throws IOException {
        folder.write(MORE, "---\r\ntitle: More\r\n---\r\n\r\nNew.\r\n\r\n# H\r\n");
        Path file = folder.root().resolve(MORE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        UnitMarkers.assign(folder.root());
        assertThat(folder.text(MORE))
                .isEqualTo(
                        "---\r\ntitle: More\r\nlast-unit: 2\r\n---\r\n\r\n<!--T:1-->\r\nNew.\r\n\r\n# H <!--T:2-->\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.filter(each -> each.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 22, 333, 4_444, 55_555, 666_666})
    void noEditingMakesAMarkerOrAnyOtherByteChange(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> blocks = new ArrayList<>();
        int[] highest = {0};
        for (int round = 0; round < 25; round++) {
            edit(blocks, random);
            String written =
                    "---\ntitle: More\nlast-unit: " + highest[0] + "\n---\n\n" + String.join("\n\n", blocks) + "\n";
            folder.write(MORE, written);
            UnitMarkers.Assignment assignment = UnitMarkers.assign(folder.root());
            assertThat(assignment.left()).as(written).isEmpty();
            String marked = folder.text(MORE);
            assertThat(unmarked(marked)).isEqualTo(unmarked(written));
            assertThat(folder.findings()).as(marked).isEmpty();
            assertThat(UnitMarkers.assign(folder.root()).changed()).isEmpty();

            List<Block> read = folder.first().lessons().get(1).blocks();
            List<String> next = new ArrayList<>();
            String body = folder.first().lessons().get(1).body().strip();
            assertThat(read).hasSameSizeAs(blocks);
            for (int i = 0; i < blocks.size(); i++) {
                String before = blocks.get(i);
                Integer marker = read.get(i).marker();
                if (before.contains(Marker.of(marker == null ? 0 : marker))) {
                    next.add(before);
                } else if (marker == null) {
                    next.add(before);
                } else {
                    assertThat(marker).isGreaterThan(highest[0]);
                    next.add(withMarker(before, marker, read.get(i).kind()));
                }
            }
            assertThat(String.join("\n\n", next).strip()).isEqualTo(body);
            blocks = next;
            highest[0] = folder.first().lessons().get(1).lastUnit();
        }
    }

    private static String withMarker(String block, int marker, Block.Kind kind) {
        if (kind != Block.Kind.HEADING) {
            return Marker.of(marker) + "\n" + block;
        }
        int textEnd = block.startsWith("#") ? (block + "\n").indexOf('\n') : block.lastIndexOf('\n');
        return block.substring(0, textEnd) + " " + Marker.of(marker) + block.substring(textEnd);
    }

    private static void edit(List<String> blocks, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            blocks.add(random.nextInt(blocks.size() + 1), PIECES.get(random.nextInt(PIECES.size())));
        }
        if (blocks.size() > 2 && random.nextBoolean()) {
            blocks.remove(random.nextInt(blocks.size()));
        }
        if (blocks.size() > 2 && random.nextBoolean()) {
            Collections.swap(blocks, random.nextInt(blocks.size()), random.nextInt(blocks.size()));
        }
        separate(blocks);
    }

    /** Lists and indented code next to each other would be one block by CommonMark's rules. */
    private static void separate(List<String> blocks) {
        for (int i = blocks.size() - 1; i > 0; i--) {
            if (isSticky(blocks.get(i - 1))
                    && (isSticky(blocks.get(i)) || blocks.get(i).contains("    "))) {
                blocks.add(i, "Between.");
            }
        }
    }

    private static boolean isSticky(String block) {
        return Pattern.compile("(?m)^(- |1\\. |    )").matcher(block).find();
    }

    private static String unmarked(String text) {
        String lines = MARKER_LINE.matcher(text).replaceAll("");
        return LAST_UNIT.matcher(MARKER_BEHIND.matcher(lines).replaceAll("")).replaceAll("");
    }
}
