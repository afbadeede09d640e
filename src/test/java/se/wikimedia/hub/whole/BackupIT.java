package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.launch.BuiltHub;

/** {@code ./hub backup} and {@code ./hub restore}, as people use them: beside a running hub, onto a new machine. */
class BackupIT {

    private static final Path HERE = Path.of("target", "it", "backups").toAbsolutePath();
    private static final Path KEPT = HERE.resolve("kept.gz");

    private static String token = "";

    @BeforeAll
    static void keepWhatARunningHubHolds() throws IOException, InterruptedException {
        if (Files.exists(HERE)) {
            try (var paths = Files.walk(HERE)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(HERE);
        try (var hub = RunningHub.startAgain("backup", Map.of()).awaitReady()) {
            var registered = hub.send("POST", "/api/people", """
                    {"username":"newcomer","password":"correct horse battery","displayName":"العربية 🏛 '\\"\\\\",
                     "email":"newcomer@example.org","languages":["sv"],"country":"SE","timeZone":"Europe/Stockholm"}""");
            assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
            token = hub.token("learner", "demo-learner");
            var kept = Command.run(hub.data(), "backup", KEPT.toString());
            assertThat(kept.code()).as(kept.said()).isZero();
            assertThat(Command.run(hub.data(), "restore", KEPT.toString()).said())
                    .contains("another hub is running on the data folder");
        }
    }

    @Test
    void bringsBackEveryRowAsItWas() throws IOException, InterruptedException {
        var data = HERE.resolve("new");
        var restored = Command.run(data, "restore", KEPT.toString());
        assertThat(restored.code()).as(restored.said()).isZero();
        var again = HERE.resolve("again.gz");
        assertThat(Command.run(data, "backup", again.toString()).code()).isZero();
        assertThat(text(again)).isEqualTo(text(KEPT));
        assertThat(text(KEPT)).contains("العربية 🏛");

        var refused = Command.run(data, "restore", KEPT.toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.said()).contains("is not empty").hasLineCount(1);
        try (var hub = RunningHub.startOn(data, RunningHub.freePort(), Map.of()).awaitReady()) {
            var progress = hub.get("/api/me/progress", "Authorization", "Bearer " + token);
            assertThat(progress.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void isBegunAnewAfterItWasKilled() throws IOException, InterruptedException {
        var data = HERE.resolve("killed");
        var process = Command.start(data, "restore", KEPT.toString());
        while (process.isAlive() && !isMarked(data)) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().waitFor();

        var hub = RunningHub.startOn(data, RunningHub.freePort(), Map.of());
        assertThat(hub.awaitEnd()).isNotZero();
        assertThat(String.join("\n", hub.lines())).contains("half restored");
        assertThat(Command.run(data, "backup", HERE.resolve("half.gz").toString())
                        .said())
                .contains("half restored");
        assertThat(Command.run(data, "restore", KEPT.toString()).code()).isZero();
        var again = HERE.resolve("after-kill.gz");
        assertThat(Command.run(data, "backup", again.toString()).code()).isZero();
        assertThat(text(again)).isEqualTo(text(KEPT));
    }

    @Test
    void changesNothingWhereItCanNot() throws IOException, InterruptedException {
        var bytes = Files.readAllBytes(KEPT);
        var cut = HERE.resolve("cut.gz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        var foreign = packed("foreign.gz", "SELECT 1;\n");
        var newer = packed("newer.gz", "-- Content Partnerships Hub, backup 1, database 29990101.0000\n-- complete\n");
        var untouched = HERE.resolve("untouched");
        for (var file : List.of(cut, foreign, HERE.resolve("missing.gz"))) {
            var refused = Command.run(untouched, "restore", file.toString());
            assertThat(refused.code()).isNotZero();
            assertThat(refused.said()).contains(file.toString()).hasLineCount(1);
            assertThat(untouched).doesNotExist();
        }
        assertThat(Command.run(untouched, "restore", newer.toString()).said()).contains("of a newer hub");
        assertThat(Command.run(untouched, "backup", KEPT.toString()).said()).contains("exists already");
        assertThat(KEPT).hasBinaryContent(bytes);
        assertThat(Command.run(untouched, "backup").said()).contains("which file?");
        assertThat(Command.run(
                                HERE.resolve("none"),
                                "backup",
                                HERE.resolve("none.gz").toString())
                        .said())
                .contains("there is no database");
        assertThat(HERE.resolve("none")).doesNotExist();
    }

    private static Path packed(String name, String text) throws IOException {
        var file = HERE.resolve(name);
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String text(Path backup) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(backup))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isMarked(Path data) {
        try (var connection = DriverManager.getConnection(
                        Files.readString(data.resolve("database.url")).strip(),
                        "hub",
                        Files.readString(data.resolve("database.secret")).strip());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW TABLES LIKE 'restore_unfinished'")) {
            return rows.next();
        } catch (IOException | SQLException e) {
            return false;
        }
    }

    /** What a command has said and how it has ended. */
    private record Command(int code, String said) {

        static Command run(Path data, String... arguments) throws IOException, InterruptedException {
            var process = start(data, arguments);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Command(process.waitFor(), said);
        }

        static Process start(Path data, String... arguments) throws IOException {
            var command = BuiltHub.command("se.wikimedia.hub.launch.BackupCommands");
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
            builder.environment().put("HUB_DATA", data.toString());
            return builder.start();
        }
    }
}
