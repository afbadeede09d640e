package se.wikimedia.hub.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Server and web application, unpacked into the data folder once for each build. The server by itself unpacks both at
 * each start, into folders of temporary files that stay behind when it is killed.
 */
final class ServerFolder {

    private static final String LAUNCHER = "launch-micro.jar";
    private static final String APPLICATION = "hub";
    private static final String FRESH_CONFIGURATION = "config.fresh";

    /** The build that lies here; written last, so that what was left half done is made again. */
    private static final String BUILD = "build.txt";

    private static final Set<String> KEPT =
            Set.of(LAUNCHER, "runtime", "lib", "META-INF", "docroot", APPLICATION, FRESH_CONFIGURATION, BUILD);

    private final Path root;

    private ServerFolder(Path root) {
        this.root = root;
    }

    /**
     * Ready for a start: nothing is left of the one before, whatever ended it.
     *
     * @throws StartFailure when the server can't be unpacked
     */
    static ServerFolder prepare(DataFolder data, Path build) throws IOException, InterruptedException {
        var folder = new ServerFolder(data.root().resolve("server").toAbsolutePath());
        var wanted = describe(build);
        if (!folder.holds(wanted)) {
            folder.unpack(build, data.logs().resolve("unpacking.log"));
            Files.writeString(folder.root.resolve(BUILD), wanted);
        }
        folder.forget();
        return folder;
    }

    /** What is given to {@code java -jar}. */
    Path launcher() {
        return root.resolve(LAUNCHER);
    }

    Path application() {
        return root.resolve(APPLICATION);
    }

    ClassArchive classes() {
        return new ClassArchive(launcher());
    }

    /** Those that came with the server. */
    Path certificates() {
        return root.resolve("config").resolve("cacerts.p12");
    }

    private boolean holds(String wanted) throws IOException {
        var file = root.resolve(BUILD);
        return Files.exists(file) && Files.readString(file).equals(wanted);
    }

    private static String describe(Path build) throws IOException {
        var files = new ArrayList<>(List.of(war(build), payaraMicro(build)));
        try (var libraries = Files.list(libraries(build))) {
            libraries.sorted().forEach(files::add);
        }
        var lines = new StringBuilder();
        for (var file : files) {
            lines.append(Files.getLastModifiedTime(file))
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(file)
                    .append('\n');
        }
        return lines.toString();
    }

    private void unpack(Path build, Path log) throws IOException, InterruptedException {
        Trees.delete(root);
        Files.createDirectories(root);
        var payara = new ProcessBuilder(
                        JavaMachine.command(),
                        "-jar",
                        payaraMicro(build).toString(),
                        "--rootdir",
                        root.toString(),
                        "--addlibs",
                        libraries(build).toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (payara.waitFor() != 0 || !Files.exists(launcher())) {
            throw new StartFailure("the server can't be unpacked into " + root + "; its log is " + log);
        }
        Files.move(root.resolve("config"), root.resolve(FRESH_CONFIGURATION));
        try (var war = FileSystems.newFileSystem(war(build))) {
            Trees.copy(war.getPath("/"), application());
        }
    }

    /** The server keeps its configuration and what it was doing; the hub tells it all at each start. */
    private void forget() throws IOException {
        var classes = classes();
        try (var children = Files.list(root)) {
            for (var child : children.toList()) {
                if (!KEPT.contains(child.getFileName().toString()) && !classes.isKeptIn(child)) {
                    Trees.delete(child);
                }
            }
        }
        Trees.copy(root.resolve(FRESH_CONFIGURATION), root.resolve("config"));
    }

    private static Path war(Path build) {
        return build.resolve("hub.war");
    }

    private static Path libraries(Path build) {
        return build.resolve("lib");
    }

    private static Path payaraMicro(Path build) throws IOException {
        try (var jars = Files.newDirectoryStream(build.resolve("run"), "payara-micro-*.jar")) {
            return jars.iterator().next();
        }
    }
}
