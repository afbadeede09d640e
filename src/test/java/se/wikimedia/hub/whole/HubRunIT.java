package se.wikimedia.hub.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** {@code ./hub run} as people use it: twice, on a taken port, after a power cut. */
class HubRunIT {

    @Test
    void keepsWhatItAcknowledgedThroughAPowerCutAndRefusesASecondHubOnItsData() throws IOException {
        var hub = RunningHub.start("run", Map.of()).awaitReady();
        assertThat(Json.of(hub.get("/api/modules?lang=sv")).get("items")).hasSizeGreaterThanOrEqualTo(8);
        var registration = hub.send("POST", "/api/people", """
                {"username":"newcomer","password":"correct horse battery","displayName":"Newcomer",
                 "email":"newcomer@example.org","languages":["sv","ar"],"country":"SE","timeZone":"Europe/Stockholm"}""");
        assertThat(registration.statusCode()).isEqualTo(201);
        var token = hub.token("newcomer", "correct horse battery");
        var event = UUID.randomUUID();
        var batch = """
                [{"id":"%s","type":"lesson-completed","module":"finding-a-partner","lesson":"make-contact",
                  "lang":"sv","at":"2026-11-01T10:00:00+01:00"}]""".formatted(event);
        var receipt = hub.send("POST", "/api/progress/events", batch, "Authorization", "Bearer " + token);
        assertThat(Json.of(receipt).get("accepted")).hasSize(1);

        var second = RunningHub.startOn(hub.data(), RunningHub.freePort(), Map.of());
        assertThat(second.awaitEnd()).isNotZero();
        assertThat(second.lines()).singleElement().asString().contains("another hub is running on the data folder");

        hub.kill();
        leaveHalfUnpacked(hub.data().resolve("server"));
        try (var restarted = hub.again().awaitReady()) {
            var progress = restarted.get("/api/me/progress?lang=ar", "Authorization", "Bearer " + token);
            assertThat(progress.statusCode()).isEqualTo(200);
            assertThat(progress.body()).contains("finding-a-partner").contains("2026-11-01T09:00:00Z");
            var again = restarted.send("POST", "/api/progress/events", batch, "Authorization", "Bearer " + token);
            assertThat(Json.of(again).get("duplicate")).hasSize(1);
        }
    }

    @Test
    void leavesNothingRunningWhenItIsStoppedOrWhenOnlyItsLauncherDied() throws IOException {
        var hub = RunningHub.startAgain("stop", Map.of()).awaitReady();
        var processes = hub.processes();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(3);
        hub.close();
        assertThat(processes).noneMatch(ProcessHandle::isAlive);

        var orphaned = hub.again().awaitReady();
        var left = orphaned.processes().stream()
                .filter(process -> !process.equals(orphaned.launcher()))
                .toList();
        orphaned.launcher().destroyForcibly();
        orphaned.launcher().onExit().join();
        Files.writeString(orphaned.data().resolve("server/config/domain.xml"), "<domain><half written");
        assertThat(left).anyMatch(ProcessHandle::isAlive);
        // what is left still has the port
        try (var next = hub.again().awaitReady()) {
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertThat(next.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void saysInOneLineWhyItCanNotStart() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hub = RunningHub.startOn(
                    Path.of("target", "it", "refused").toAbsolutePath(), taken.getLocalPort(), Map.of());
            assertThat(hub.awaitEnd()).isNotZero();
            assertThat(hub.lines()).singleElement().asString().contains("port " + taken.getLocalPort());
        }
        var file = Files.createTempFile(Path.of("target"), "no-folder", "");
        var unusable = RunningHub.startOn(file.toAbsolutePath(), RunningHub.freePort(), Map.of());
        assertThat(unusable.awaitEnd()).isNotZero();
        assertThat(unusable.lines()).singleElement().asString().contains("can't be used");

        var wrong = RunningHub.startOn(
                Path.of("target", "it", "refused").toAbsolutePath(),
                RunningHub.freePort(),
                Map.of("HUB_DEMO", "maybe"));
        assertThat(wrong.awaitEnd()).isNotZero();
        assertThat(wrong.lines()).singleElement().asString().contains("HUB_DEMO");

        var spaced = RunningHub.startOn(
                Path.of("target", "it", "with a space").toAbsolutePath(), RunningHub.freePort(), Map.of());
        assertThat(spaced.awaitEnd()).isNotZero();
        assertThat(spaced.lines()).singleElement().asString().contains("a space in its path");
    }

    @Test
    void endsTheServerThatWaitsForADatabaseWhichCanNotBeUsed() throws IOException {
        var data = Path.of("target", "it", "without-database").toAbsolutePath();
        var hub = RunningHub.startOn(
                data,
                RunningHub.freePort(),
                Map.of("HUB_DB_URL", "jdbc:mysql://127.0.0.1:" + RunningHub.freePort() + "/hub"));
        assertThat(hub.awaitEnd()).isNotZero();
        assertThat(hub.lines())
                .last()
                .asString()
                .contains("the database jdbc:mysql://127.0.0.1")
                .contains("can't be used");
        var server = Long.parseLong(Files.readString(data.resolve("payara.pid")).strip());
        assertThat(ProcessHandle.of(server)).isEmpty();
    }

    @Test
    void endsTheServerThatWaitsForItsDatabaseWhenTheLauncherDies() throws IOException {
        var data = Path.of("target", "it", "given-up").toAbsolutePath();
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hub = RunningHub.startOn(
                    data,
                    RunningHub.freePort(),
                    Map.of("HUB_DB_URL", "jdbc:mysql://127.0.0.1:" + silent.getLocalPort() + "/hub"));
            while (hub.processes().size() < 2 && hub.launcher().isAlive()) {
                Thread.onSpinWait();
            }
            var server = hub.processes().stream()
                    .filter(process -> !process.equals(hub.launcher()))
                    .findFirst()
                    .orElseThrow();
            hub.launcher().destroyForcibly();
            assertThat(server.onExit()).succeedsWithin(Duration.ofMinutes(3));
        }
    }

    @Test
    void plantsItsDemoDataOnceAndWhatIsMissingOfItWhenTheDemoHasChanged() throws SQLException {
        var hub = RunningHub.startAgain("demo", Map.of()).awaitReady();
        assertThat(ask(hub, "SELECT COUNT(*) FROM committee_seat")).isEqualTo("2");
        var mark = ask(hub, "SELECT fingerprint FROM demo_mark");
        change(hub, "DELETE FROM committee_seat");
        hub.close();

        hub = hub.again().awaitReady();
        assertThat(ask(hub, "SELECT COUNT(*) FROM committee_seat")).isEqualTo("0");
        change(hub, "UPDATE demo_mark SET fingerprint = 'that of an older demo'");
        hub.close();

        try (var changed = hub.again().awaitReady()) {
            assertThat(ask(changed, "SELECT COUNT(*) FROM committee_seat")).isEqualTo("2");
            assertThat(ask(changed, "SELECT fingerprint FROM demo_mark")).isEqualTo(mark);
        }
    }

    @Test
    void keepsTheServersClassesForItsNextStarts() throws IOException {
        var hub = RunningHub.startAgain("classes", Map.of("HUB_CLASS_ARCHIVE", "on"))
                .awaitReady();
        var making = awaitMaking(hub);
        hub.launcher().destroyForcibly();
        hub.launcher().onExit().join();

        hub = hub.again().awaitReady();
        assertThat(making).isNotEqualTo(awaitMaking(hub)).matches(process -> !process.isAlive());
        var archive = awaitArchive(hub.data().resolve("server"));
        hub.close();

        hub = hub.again().awaitReady();
        assertThat(makings(hub)).isEmpty();
        assertThat(Files.readString(Path.of("/proc", server(hub), "maps"))).contains(archive.toString());
        hub.close();

        try (var file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(Files.size(archive) / 2);
        }
        try (var damaged = hub.again().awaitReady()) {
            assertThat(Files.readString(Path.of("/proc", server(damaged), "maps")))
                    .doesNotContain(archive.toString());
        }
    }

    private static List<ProcessHandle> makings(RunningHub hub) {
        return hub.processes().stream()
                .filter(process -> process.info().commandLine().orElse("").contains("-Xshare:dump"))
                .toList();
    }

    /** It begins when readers have been told that the hub is ready. */
    private static ProcessHandle awaitMaking(RunningHub hub) {
        return await("the making of an archive", () -> makings(hub));
    }

    private static Path awaitArchive(Path server) {
        return await("an archive in " + server, () -> {
            try (var files = Files.list(server)) {
                return files.filter(file -> file.toString().endsWith(".jsa")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T await(String what, Supplier<List<T>> found) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (System.nanoTime() < end) {
            for (var first : found.get()) {
                return first;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("there isn't " + what);
    }

    private static String server(RunningHub hub) throws IOException {
        return Files.readString(hub.data().resolve("payara.pid")).strip();
    }

    private static void leaveHalfUnpacked(Path server) throws IOException {
        Files.delete(server.resolve("build.txt"));
        Files.delete(server.resolve("runtime/kernel.jar"));
        Files.delete(server.resolve("hub/WEB-INF/web.xml"));
    }

    private static String ask(RunningHub hub, String query) throws SQLException {
        try (var database = hub.database();
                var answer = database.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void change(RunningHub hub, String statement) throws SQLException {
        try (var database = hub.database()) {
            database.createStatement().execute(statement);
        }
    }
}
