package se.wikimedia.hub.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCommandsTest {
    @TempDir
    private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private GoodFolder folder;

    @BeforeEach
    void writeFolder() {
        folder = new GoodFolder(temp.resolve("content"));
    }

    @Test
    void aGoodFolderIsCounted() {
        assertThat(run("check-content", folder.root().toString())).isZero();
        assertThat(text(out)).isEqualTo("2 modules, 3 lessons, 7 questions: no errors\n");
    }

    @Test
    void errorsAreListedAndCounted() {
        folder.replace("first/module.yaml", "level: 1", "level: 0")
                .replace("second/only.md", "The end", "[x](y.md)")
                .replace("catalogue.yaml", "first, ", "none, ");
        assertThat(run("check-content", folder.root().toString())).isEqualTo(1);
        assertThat(text(out).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("first/module.yaml:10: level is “0”"))
                .endsWith("3 errors in 2 modules and catalogue.yaml");
    }

    @Test
    void theFolderOfTheSettingIsTheUsualOne() {
        int code = commands().run(List.of("check-content"), folder.root().toString());
        assertThat(code).isZero();
    }

    @Test
    void newMarkersAreCounted() {
        folder.append("first/more.md", "\nNew.\n");
        assertThat(run("assign-ids", folder.root().toString())).isZero();
        assertThat(text(out))
                .isEqualTo("first/more.md: 1 new marker\nsecond/only.md: 0 new markers\n1 new marker in 2 files\n");
    }

    @Test
    void anUnusableFolderOrCommandIsSaidOnStderr() {
        assertThat(run("check-content", temp.resolve("none").toString())).isEqualTo(2);
        assertThat(run("assign-ids", folder.root().resolve("catalogue.yaml").toString()))
                .isEqualTo(2);
        assertThat(run("check", ".")).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .satisfiesExactly(
                        none -> assertThat(none).endsWith("none: no such folder"),
                        file -> assertThat(file).endsWith("catalogue.yaml: no such folder"),
                        usage -> assertThat(usage).startsWith("usage: "));
    }

    private int run(String... args) {
        return commands().run(List.of(args), null);
    }

    private ContentCommands commands() {
        return new ContentCommands(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
