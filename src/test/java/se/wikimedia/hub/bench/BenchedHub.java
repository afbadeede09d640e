package se.wikimedia.hub.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import se.wikimedia.hub.launch.BuiltHub;

/** A hub of its own for a bench, with demo data, on loopback and without rate limits. */
record BenchedHub(Process launcher, int port) implements AutoCloseable {

    /** CPU seconds used so far, and resident memory. */
    record Cpu(double server, double database, long serverMegabytes, long databaseMegabytes) {}

    static BenchedHub start() throws IOException {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "data");
        int port = freePort();
        var builder = new ProcessBuilder(BuiltHub.command("-Xmx64m", "se.wikimedia.hub.launch.Hub", "target"))
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("HUB_"));
        builder.environment().put("HUB_PORT", String.valueOf(port));
        builder.environment().put("HUB_DATA", data.toString());
        builder.environment().put("HUB_RATE_LIMITS", "off");
        builder.environment().put("HUB_CLASS_ARCHIVE", "off");
        builder.environment().put("HUB_EVIDENCE_LOOKUP", "off");
        builder.environment().put("HUB_LINK_CHECK", "off");
        builder.environment().put("HUB_ITEM_LOOKUP", "off");
        var launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        var output = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("Hub is ready")) {
                return new BenchedHub(launcher, port);
            }
        }
        throw new IOException("the hub didn't start");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    Cpu cpu() throws IOException {
        var server = child("launch-micro");
        var database = child("mariadbd");
        return new Cpu(seconds(server), seconds(database), megabytes(server), megabytes(database));
    }

    private ProcessHandle child(String part) {
        return launcher.children()
                .filter(child -> child.info().commandLine().orElse("").contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process " + part));
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static long megabytes(ProcessHandle process) throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().orTimeout(90, TimeUnit.SECONDS).join();
    }
}
