package se.wikimedia.hub.launch;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded MariaDB as {@code ./hub run} starts it, in the build folder, with a new and migrated database. */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-database").toAbsolutePath();

    private static final TestDatabase SHARED = start();

    private final JdbcAddress address;

    private TestDatabase(JdbcAddress address) {
        this.address = address;
    }

    /** Started once; it ends with this process. */
    public static TestDatabase shared() {
        return SHARED;
    }

    private static TestDatabase start() {
        try {
            var temporary = System.getProperty("java.io.tmpdir");
            var server = new EmbeddedMariaDb(DataFolder.open(FOLDER));
            var address = server.start().withHubProperties();
            System.setProperty("java.io.tmpdir", temporary);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            var database = new TestDatabase(address);
            database.renew();
            database.migrate();
            return database;
        } catch (Exception e) {
            throw new IllegalStateException("the test database doesn't start", e);
        }
    }

    public String url() {
        return address.url();
    }

    public String user() {
        return address.user();
    }

    public String password() {
        return address.password();
    }

    void migrate() {
        Migrations.apply(address);
    }

    /** Nothing is in it, not even a table. */
    void renew() throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
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
