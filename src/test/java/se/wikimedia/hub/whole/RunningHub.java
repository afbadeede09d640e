package se.wikimedia.hub.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.wikimedia.hub.launch.BuiltHub;

/** The hub as {@code ./hub run} starts it: launcher, embedded MariaDB, Payara Micro, the built WAR. */
final class RunningHub implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static final String PASSWORD = "correct horse battery";

    private static RunningHub shared;

    private final Process process;
    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private RunningHub(Process process, Path data, int port, Map<String, String> settings) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.reader = new Thread(this::read, "hub output");
        reader.setDaemon(true);
        reader.start();
    }

    /** One hub with the demo data for all tests of this process that only read or bring their own accounts. */
    static synchronized RunningHub shared() {
        if (shared == null) {
            shared = startAgain("shared-" + System.getProperty("hub.fork", "1"), Map.of())
                    .awaitReady();
        }
        return shared;
    }

    /** A hub with a fresh data folder; settings go into the environment. */
    static RunningHub start(String name, Map<String, String> settings) {
        var data = Path.of("target", "it", name).toAbsolutePath();
        deleteTree(data);
        return startOn(data, freePort(), settings);
    }

    /** A hub on a copy of what the first start of another one has left: ready in half the time. */
    static RunningHub startAgain(String name, Map<String, String> settings) {
        var data = Path.of("target", "it", name).toAbsolutePath();
        deleteTree(data);
        copyTree(onceStarted(), data);
        return startOn(data, freePort(), settings);
    }

    /** The data folder of a hub of this build that was started once and stopped, one for all processes of the tests. */
    private static Path onceStarted() {
        var folder = Path.of("target", "it", "once-started").toAbsolutePath();
        var whole = folder.resolve("whole");
        try {
            Files.createDirectories(folder.getParent());
            try (var file = FileChannel.open(
                    folder.resolveSibling("once-started.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // until the file is closed
                file.lock();
                var war = Files.getLastModifiedTime(Path.of("target", "hub.war"));
                if (!Files.exists(whole) || Files.getLastModifiedTime(whole).compareTo(war) < 0) {
                    start("once-started", Map.of()).awaitReady().close();
                    for (var ofTheRun : List.of("lock", "payara.pid", "mariadb.pid", "database.url")) {
                        Files.deleteIfExists(folder.resolve(ofTheRun));
                    }
                    Files.createFile(whole);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static RunningHub startOn(Path data, int port, Map<String, String> settings) {
        var command = BuiltHub.command("-Xmx64m", "-XX:+UseSerialGC", "se.wikimedia.hub.launch.Hub", "target");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
        // a test's hub lives for a minute: what the second compiler makes would come too late for what it costs
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().put("HUB_PORT", String.valueOf(port));
        builder.environment().put("HUB_DATA", data.toString());
        builder.environment().put("HUB_RATE_LIMITS", "off");
        builder.environment().put("HUB_CLASS_ARCHIVE", "off");
        builder.environment().put("HUB_EVIDENCE_LOOKUP", "off");
        builder.environment().put("HUB_LINK_CHECK", "off");
        builder.environment().put("HUB_ITEM_LOOKUP", "off");
        builder.environment().putAll(settings);
        try {
            var hub = new RunningHub(builder.start(), data, port, settings);
            // also what a failed test has left running
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same hub again, on the same data and port, with the same settings. */
    RunningHub again() {
        return startOn(data, port, settings);
    }

    private void read() {
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines()
                    .filter(line -> !line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS"))
                    .forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add(e.toString());
        }
    }

    RunningHub awaitReady() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
        while (System.nanoTime() < end) {
            if (lines.stream().anyMatch(line -> line.startsWith("Hub is ready: "))) {
                return this;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the hub ended: " + lines);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        close();
        throw new IllegalStateException("the hub isn't ready: " + lines);
    }

    /** The exit code of a hub that is expected to end by itself. */
    int awaitEnd() {
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                close();
                throw new IllegalStateException("the hub goes on: " + lines);
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it printed, both streams together. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** Launcher, server and database. */
    List<ProcessHandle> processes() {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    /** As a power cut would. */
    void kill() {
        var all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET(), headers);
    }

    HttpResponse<String> send(String method, String path, String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        return send(request, headers);
    }

    /** A request to be made into what a test wants to send. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        return send(request, HttpResponse.BodyHandlers.ofString(), headers);
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for the API. */
    String token(String username, String password) {
        var answer =
                send("POST", "/api/session", "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Json.of(answer).get("token").asText();
    }

    String demoToken(String name) {
        return token(name, "demo-" + name);
    }

    /** A new account through the API; its password is {@link #PASSWORD}. */
    void register(String username) {
        var answer = send("POST", "/api/people", """
                {"username":"%s","password":"%s","displayName":"%s","email":"%s@example.org","languages":["en"]}""".formatted(username, PASSWORD, username, username));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Past the hub, for what a test can't wait for. */
    Connection database() {
        try {
            return DriverManager.getConnection(
                    Files.readString(data.resolve("database.url")).strip(),
                    "hub",
                    Files.readString(data.resolve("database.secret")).strip());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTree(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteTree(Path tree) {
        if (Files.exists(tree)) {
            try (var paths = Files.walk(tree)) {
                paths.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(90, TimeUnit.SECONDS)
                .exceptionallyCompose(late -> process.destroyForcibly().onExit())
                .join();
    }
}
