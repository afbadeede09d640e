package se.wikimedia.hub.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The folder that one hub at a time has for itself: database, secret, the unpacked server, logs. */
final class DataFolder implements AutoCloseable {

    /** Who enters the embedded database. */
    static final String USER = "hub";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @throws StartFailure where the folder can't be used or another hub is using it
     */
    static DataFolder open(Path root) {
        return tryOpen(root).orElseThrow(() -> new StartFailure("another hub is running on the data folder " + root));
    }

    /**
     * Nothing where another hub is using it.
     *
     * @throws StartFailure where the folder can't be used
     */
    static Optional<DataFolder> tryOpen(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataFolder(root, channel, lock));
        } catch (IOException e) {
            throw new StartFailure("the data folder " + root + " can't be used: " + e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("mariadb");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** What the server found wrong with the modules and translations at this start, one {@code file:line: …} each. */
    List<String> contentFindings() throws IOException {
        var file = logs().resolve("content-findings.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** Remembers a process of ours, so that the next start finds it when this one can't end it any more. */
    void remember(String name, ProcessHandle process) throws IOException {
        Files.writeString(root.resolve(name + ".pid"), String.valueOf(process.pid()));
    }

    /** Ends what a hub that died has left running. Only a process that still looks like ours is touched. */
    void endLeftover(String name, String commandPart) throws IOException {
        var file = root.resolve(name + ".pid");
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readString(file).trim()))
                    .filter(process -> looksLike(process, commandPart))
                    .ifPresent(DataFolder::end);
            Files.delete(file);
        }
    }

    private boolean looksLike(ProcessHandle process, String commandPart) {
        var info = process.info();
        var line = info.commandLine()
                .orElseGet(() -> info.command().orElse("") + " "
                        + String.join(" ", info.arguments().orElse(new String[0])));
        return line.contains(commandPart) && line.contains(root.toString());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    process.destroyForcibly();
                    return process;
                })
                .join();
    }

    /** The embedded database's password: random, made at the first start, readable by the owner only. */
    String secret() throws IOException {
        var file = root.resolve("database.secret");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var draft = root.resolve("database.secret.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            ownerOnly(draft);
            Files.writeString(draft, HexFormat.of().formatHex(bytes));
            Files.move(draft, file);
        }
        return Files.readString(file).trim();
    }

    /** Where commands that run beside the hub find the embedded database; its password is in the secret. */
    void tellAddress(String url) throws IOException {
        Files.writeString(root.resolve("database.url"), url);
    }

    /** The embedded database of the hub that runs on a folder. */
    static JdbcAddress addressOfRunningHub(Path root) throws IOException {
        return new JdbcAddress(
                Files.readString(root.resolve("database.url")).strip(),
                USER,
                Files.readString(root.resolve("database.secret")).strip());
    }

    static void ownerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
