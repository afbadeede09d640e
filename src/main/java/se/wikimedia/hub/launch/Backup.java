package se.wikimedia.hub.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * Writes all that a database holds into one file: SQL between a line that tells the database's version and one that
 * tells that nothing is missing, compressed with gzip.
 */
final class Backup {

    static final String HEAD = "-- Content Partnerships Hub, backup 1, database ";
    static final String END = "-- complete\n";

    private final CommandDatabase database;

    Backup(CommandDatabase database) {
        this.database = database;
    }

    /**
     * The file is there when it is whole, and on the disk.
     *
     * @throws StartFailure where there is a file of that name, or the database isn't a hub's
     */
    void write(Path file) throws Exception {
        if (Files.exists(file)) {
            throw new StartFailure(file + " exists already and is not overwritten; choose another name");
        }
        RestoreMark.refuse(database.address());
        var version = Migrations.applied(database.address())
                .orElseThrow(() -> new StartFailure("no hub has used the database " + database.address() + " yet"));
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            DataFolder.ownerOnly(draft);
            try (var out = new GZIPOutputStream(Files.newOutputStream(draft))) {
                line(out, HEAD + version + "\n");
                database.tools().takeOut(database.address(), out);
                line(out, END);
            }
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure(file + " can't be written: " + e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
