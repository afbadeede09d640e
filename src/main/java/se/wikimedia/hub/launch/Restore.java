package se.wikimedia.hub.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Brings a {@link Backup} into an empty database. */
final class Restore {

    private static final int LONGEST_HEAD = 200;

    private final Path file;
    private final String version;

    private Restore(Path file, String version) {
        this.file = file;
        this.version = version;
    }

    /**
     * @throws StartFailure where the file isn't a whole backup
     */
    static Restore of(Path file) {
        return new Restore(file, check(file));
    }

    /**
     * Killed in between, it leaves a database that no hub starts on and that a further restore begins anew.
     *
     * @throws StartFailure where the file is of a newer hub or the database isn't empty; then nothing has changed
     */
    void into(CommandDatabase database) throws Exception {
        if (!Migrations.knows(database.address(), version)) {
            throw new StartFailure(file + " is of a newer hub: its database is " + version);
        }
        RestoreMark.set(database.address());
        try (var sql = open(file)) {
            database.tools().putIn(database.address(), sql);
        }
        RestoreMark.take(database.address());
    }

    /** Reads all of it once, so that a file that was cut off or damaged is noticed before anything changes. */
    private static String check(Path file) {
        try (var in = open(file)) {
            var head = head(in);
            var last = new byte[0];
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                last = tail(last, buffer, read);
            }
            if (!head.startsWith(Backup.HEAD) || !new String(last, StandardCharsets.UTF_8).equals(Backup.END)) {
                throw new StartFailure(file + " is no backup of a hub, or not a whole one");
            }
            return head.substring(Backup.HEAD.length()).strip();
        } catch (IOException e) {
            throw new StartFailure(file + " can't be read as a backup: " + e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && head.length() < LONGEST_HEAD; next = in.read()) {
            head.append((char) next);
        }
        return head.toString();
    }

    private static byte[] tail(byte[] before, byte[] buffer, int read) {
        var all = new byte[before.length + read];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(buffer, 0, all, before.length, read);
        int from = Math.max(0, all.length - Backup.END.length());
        return Arrays.copyOfRange(all, from, all.length);
    }
}
