package se.wikimedia.hub.launch;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The embedded MariaDB as {@code ./hub run} starts it, in the build folder, with a new and migrated database. */
public record TestDatabase(String url, String user, String password) {

    private static final String SHARED = "HUB_TEST_DATABASE_SHARED";

    /** Tests end their own processes, never the database, and begin with a new one: no commit waits for the disk. */
    private static final String WITHOUT_WAITING = "--innodb-flush-log-at-trx-commit=0";

    /** Tests run in several processes at once, each with its number. */
    private static final Path FOLDER = Path.of("target", "test-database", System.getProperty("hub.fork", "1"))
            .toAbsolutePath();

    /** Starts it; it ends with this process. In a process that a test has started it is the one of that test. */
    public static TestDatabase start() {
        if (System.getenv(SHARED) != null) {
            return new TestDatabase(
                    System.getenv("HUB_DB_URL"), System.getenv("HUB_DB_USER"), System.getenv("HUB_DB_PASSWORD"));
        }
        try {
            var temporary = System.getProperty("java.io.tmpdir");
            var server = new EmbeddedMariaDb(DataFolder.open(FOLDER), WITHOUT_WAITING);
            var address = server.start().withHubProperties();
            System.setProperty("java.io.tmpdir", temporary);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            var database = new TestDatabase(address.url(), address.user(), address.password());
            database.renew();
            database.migrate();
            return database;
        } catch (Exception e) {
            throw new IllegalStateException("the test database doesn't start", e);
        }
    }

    /** What tells a process that a test starts to work on this database. */
    public Map<String, String> environment() {
        return Map.of("HUB_DB_URL", url, "HUB_DB_USER", user, "HUB_DB_PASSWORD", password, SHARED, "true");
    }

    void migrate() {
        Migrations.apply(new JdbcAddress(url, user, password));
    }

    /** Nothing is in it then, not even a table. */
    void renew() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE hub");
            statement.execute("CREATE DATABASE hub CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        }
    }

    private static void stop(EmbeddedMariaDb server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("the test database doesn't stop: " + e);
        }
    }
}
