package se.wikimedia.hub.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./hub run}: the database and its migrations, beside them the server, which waits for them before it uses
 * the database; down again in the opposite order, whatever ended it. Says {@code Hub is ready} when the first page can
 * be read.
 */
public final class Hub {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Hub() {}

    /** Arguments: the build folder, then the options of {@code ./hub run}. Ends with 0 after a clean stop, else 1. */
    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Boolean.getBoolean("hub.verbose") ? Level.INFO : Level.OFF);
        var hub = new Hub();
        Runtime.getRuntime().addShutdownHook(new Thread(hub::stop, "stop"));
        try {
            var build = Path.of(arguments[0]).toAbsolutePath();
            var options = List.of(arguments).subList(1, arguments.length);
            int code = hub.run(build, Settings.of(System.getenv(), options));
            if (!hub.stopped.get()) {
                System.err.println("hub: the server ended by itself (exit code " + code + ")");
                System.exit(1);
            }
        } catch (StartFailure failure) {
            hub.fail(failure.line());
        } catch (Exception e) {
            hub.fail(Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .map(cause -> cause.toString().strip().replaceAll("\\s*\\R\\s*", " | "))
                    .collect(Collectors.joining("; because of ")));
        }
    }

    private void fail(String reason) {
        if (!stopped.get()) {
            System.err.println("hub: " + reason);
            System.exit(1);
        }
    }

    private int run(Path build, Settings settings) throws Exception {
        var folder = keep(DataFolder.open(settings.data()));
        PayaraServer.endLeftover(folder); // it may hold the port
        refuseTakenPort(settings);
        var embedded = settings.embedded() ? keep(new EmbeddedMariaDb(folder)) : null;
        var database = (embedded == null ? settings.externalDatabase() : embedded.address()).withHubProperties();
        say("starting the server");
        var unpacked = ServerFolder.prepare(folder, build);
        var server = keep(PayaraServer.start(build, unpacked, folder, settings, settings.forServer(database)));
        if (embedded != null) {
            say("starting the database in " + folder.database());
            embedded.start();
        }
        Migrations.apply(database);
        server.letIn();
        server.awaitReady(local(settings));
        folder.contentFindings().forEach(System.err::println);
        System.out.println("Hub is ready: " + settings.baseUrl());
        if (settings.keepsClasses()) {
            keep(unpacked.classes().make(folder));
        }
        return server.awaitEnd();
    }

    private static void refuseTakenPort(Settings settings) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.bind(), settings.port()));
        } catch (BindException e) {
            throw new StartFailure("port " + settings.port() + " at " + settings.bind() + " can't be had: "
                    + e.getMessage() + "; choose another with --port");
        }
    }

    private static String local(Settings settings) {
        var host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + settings.port() + "/";
    }

    private static void say(String line) {
        System.out.println("hub: " + line);
    }

    /** From here on the part is closed at the end; when the end has come already, at once. */
    private synchronized <T extends AutoCloseable> T keep(T part) throws Exception {
        if (stopped.get()) {
            part.close();
            throw new StartFailure("stopped while starting");
        }
        started.push(part);
        return part;
    }

    private void stop() {
        stopped.set(true);
        synchronized (this) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    System.err.println("hub: while stopping: " + e);
                }
            }
        }
    }
}
