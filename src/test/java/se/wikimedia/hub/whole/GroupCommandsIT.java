package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.exchange.GroupCommands;

/** A group out of a running hub and back by command. */
class GroupCommandsIT {

    private static final RunningHub HUB = RunningHub.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String token, String... arguments) throws InterruptedException {
        out.reset();
        err.reset();
        return new GroupCommands(
                        URI.create(HUB.url("/")),
                        token,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"po", "xlf", "json"})
    void whatGoesOutComesBackAndChangesNothing(String ending) throws IOException, InterruptedException {
        var file = folder.resolve("writing-an-agreement." + ending).toString();
        assertThat(run("", "export-group", "sv", "writing-an-agreement", file)).isZero();
        assertThat(Files.size(Path.of(file))).isPositive();
        assertThat(run("", "import-group", "sv", "writing-an-agreement", file))
                .as("nobody may import")
                .isEqualTo(2);
        assertThat(run(HUB.demoToken("translator"), "import-group", "sv", "writing-an-agreement", file))
                .as(complained())
                .isZero();
        assertThat(said()).startsWith("0 accepted, 0 suggested, ");
    }

    @Test
    void aBrokenFileIsRefusedWithItsLineAndWhatIsNowhereWithAReason() throws IOException, InterruptedException {
        var file = folder.resolve("broken.po");
        Files.writeString(file, "msgid \"\"\nmsgstr \"\"\n\nmsgctxt \"module:title\n");
        assertThat(run(HUB.demoToken("translator"), "import-group", "sv", "writing-an-agreement", file.toString()))
                .isEqualTo(1);
        assertThat(complained()).contains(file + ":4: ");
        assertThat(run("", "export-group", "sv", "nowhere", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).as("what was there").startsWith("msgid");
        assertThat(run("", "export-group", "sv", "writing-an-agreement", "file.txt"))
                .isEqualTo(2);
        assertThat(complained()).startsWith("usage:");
    }
}
