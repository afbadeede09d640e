package se.wikimedia.hub.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the hub in it, as a process of its own whose log goes into the data folder. */
final class PayaraServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path log;
    private volatile boolean letIn;

    private PayaraServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Ends the one of a launcher that died. */
    static void endLeftover(DataFolder folder) throws IOException {
        folder.endLeftover("payara", "launch-micro");
        ClassArchive.endLeftover(folder);
    }

    /** It comes up as far as it can without the database, whose first connection waits for {@link #letIn}. */
    static PayaraServer start(
            Path build, ServerFolder unpacked, DataFolder folder, Settings settings, Map<String, String> environment)
            throws IOException {
        var log = folder.logs().resolve("hub.log");
        if (Files.exists(log)) {
            Files.move(log, folder.logs().resolve("hub.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(command(build, unpacked, folder, settings))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        folder.remember("payara", process.toHandle());
        return new PayaraServer(process, log);
    }

    private static List<String> command(Path build, ServerFolder unpacked, DataFolder folder, Settings settings)
            throws IOException {
        var boot = folder.logs().resolve("boot.asadmin");
        Files.writeString(
                boot,
                Files.readString(build.resolve("classes/payara/boot.asadmin")).replace("ADDRESS", settings.bind()));
        var command = new ArrayList<>(List.of(
                JavaMachine.command(),
                "-Xmx512m",
                "-Xss2m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                // classes take some 200 MB; from the default on the heap is cleaned four times at a start to make room
                "-XX:MetaspaceSize=256m",
                // the second compiler wants a quarter of a start for what the start alone needs; ten times its usual
                // thresholds, which readers' pages reach all the same, leave it to those (src/docs/figures.md)
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-Dhub.data=" + folder.root(),
                "-Dhub.gate=true",
                "-Djavax.net.ssl.trustStore=" + trustStore(unpacked),
                "-Dhub.solver=" + solver(build.toAbsolutePath())));
        if (settings.keepsClasses()) {
            command.addAll(unpacked.classes().options());
        }
        command.addAll(List.of(
                "-jar",
                unpacked.launcher().toString(),
                "--deploy",
                unpacked.application().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                boot.toString(),
                "--logproperties",
                build.resolve("classes/payara/logging.properties").toString(),
                "--noHazelcast",
                "--disablephonehome"));
        return command;
    }

    /** Today's certificates are the Java machine's; the server's are older, and encrypted, which takes time to undo. */
    private static Path trustStore(ServerFolder unpacked) {
        var javas = JavaMachine.trustStore();
        return Files.exists(javas) ? javas : unpacked.certificates();
    }

    /** The class path of processes that the hub starts for itself. */
    private static String solver(Path build) {
        return String.join(
                File.pathSeparator,
                build.resolve("classes").toString(),
                build.resolve("lib").resolve("*").toString(),
                build.resolve("run").resolve("*").toString());
    }

    /** From now on it may use the database. */
    void letIn() throws IOException {
        try (var gate = process.getOutputStream()) {
            gate.write('\n');
        } catch (IOException e) {
            throw new StartFailure("the server ended while starting; its log is " + log);
        }
        letIn = true;
    }

    /**
     * Waits until the server has finished starting, which its log tells at less cost than its port, and asks whether
     * the hub in it is ready: one that isn't by then won't become so.
     *
     * @throws StartFailure when it ends or fails instead
     */
    void awaitReady(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasFinishedStarting()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new StartFailure("the server ended while starting; its log is " + log);
            }
            if (System.nanoTime() > end) {
                throw new StartFailure(
                        "the server isn't ready after " + PATIENCE.toMinutes() + " minutes; its log is " + log);
            }
        }
        if (!isReady(address)) {
            throw new StartFailure("the hub failed while starting; its log is " + log);
        }
    }

    private boolean isReady(String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"content\"");
        } catch (IOException e) {
            throw new StartFailure("the server doesn't answer as it should (" + e + "); its log is " + log);
        }
    }

    private boolean hasFinishedStarting() throws IOException {
        // an encoding in which a line that is only half there isn't malformed
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            // within a message, whoever wrote it, these quotes would be escaped
            return lines.anyMatch(line -> line.contains("\"LoggerName\":\"PayaraMicro\"") && line.contains("ready in"));
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to end, lets running requests finish, and insists after a minute; at once before it was let in. */
    @Override
    public void close() {
        if (letIn) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionallyCompose(late -> process.destroyForcibly().onExit())
                .join();
    }
}
