package se.wikimedia.hub.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The server's classes as the Java machine wants them, parsed and verified, in a file that it maps into memory at a start
 * (class data sharing). It is made beside the first run from what that run has loaded, by a process that gets the
 * time which nothing else wants.
 */
final class ClassArchive {

    private static final String PROCESS = "classes";
    private static final String MAKING = "-Xshare:dump";

    /** Newer machines list these, too, the web application's; they can take them from libraries only. */
    private static final String OF_ANOTHER_LOADER = " source: ";

    /** Where memory is short, Linux ends this before server and database; the score is of whoever is started by it. */
    private static final String LAST_IN_EVERYTHING =
            "[ ! -w /proc/self/oom_score_adj ] || echo 1000 > /proc/self/oom_score_adj; exec nice -n 19 \"$@\"";

    private final Path launcher;
    private final Path loaded;
    private final Path listed;
    private final Path draft;
    private final Path file;

    /** @param launcher of the server, whose manifest names its libraries */
    ClassArchive(Path launcher) {
        this.launcher = launcher;
        // a Java machine takes what it made itself, for the class path that it made it for
        var maker = Integer.toHexString((launcher + " " + JavaMachine.name()).hashCode());
        loaded = launcher.resolveSibling("classes.loaded");
        listed = launcher.resolveSibling("classes.listed");
        draft = launcher.resolveSibling("classes.draft");
        file = launcher.resolveSibling("classes-" + maker + ".jsa");
    }

    /** Ends the making of one by a launcher that died. */
    static void endLeftover(DataFolder folder) throws IOException {
        folder.endLeftover(PROCESS, MAKING);
    }

    boolean isKeptIn(Path file) {
        return this.file.equals(file);
    }

    /** For the Java machine of a server: use the archive, or list what is to be in it. */
    List<String> options() {
        return List.of(Files.exists(file) ? "-XX:SharedArchiveFile=" + file : "-XX:DumpLoadedClassList=" + loaded);
    }

    /** Begins to make it, unless it is there, out of what the running server has loaded until now; closing gives up. */
    AutoCloseable make(DataFolder folder) {
        try {
            return Files.exists(file) ? () -> {} : begin(folder);
        } catch (IOException e) {
            tell(e);
            return () -> {};
        }
    }

    private AutoCloseable begin(DataFolder folder) throws IOException {
        var list = Files.readString(loaded);
        Files.write(
                listed,
                list.substring(0, list.lastIndexOf('\n') + 1) // the rest of a line is still being written
                        .lines()
                        .filter(line -> !line.contains(OF_ANOTHER_LOADER))
                        .toList());
        var process = new ProcessBuilder(
                        "sh",
                        "-c",
                        LAST_IN_EVERYTHING,
                        "sh",
                        JavaMachine.command(),
                        MAKING,
                        "-Xmx128m",
                        "-XX:SharedClassListFile=" + listed,
                        "-XX:SharedArchiveFile=" + draft,
                        "-cp",
                        launcher.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.logs().resolve("classes.log").toFile())
                .start();
        folder.remember(PROCESS, process.toHandle());
        var end = process.onExit().thenAccept(this::take);
        return () -> {
            process.destroyForcibly();
            end.join();
        };
    }

    private void take(Process made) {
        try {
            if (made.exitValue() == 0) {
                // the machine believes what it reads, so that after a power cut it has to be whole or not there
                try (var written = FileChannel.open(draft, StandardOpenOption.READ)) {
                    written.force(true);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            tell(e);
        }
    }

    private static void tell(IOException failure) {
        System.err.println("hub: the server's classes can't be kept for its next start: " + failure);
    }
}
