package se.wikimedia.hub.shared.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a hub that is running, for commands that work beside it. */
public final class RunningDatabase {

    private RunningDatabase() {}

    /** The database can't be had. */
    public static final class Unreachable extends Exception {
        private final String reason;

        private Unreachable(String reason, Exception cause) {
            super(reason, cause);
            this.reason = reason;
        }

        /** Why, in one line for the terminal. */
        public String reason() {
            return reason;
        }
    }

    /** That of HUB_DB_URL, else the one that the hub in HUB_DATA has brought along. */
    public static Connection connect() throws Unreachable {
        var url = setting("HUB_DB_URL", "");
        return url.isEmpty() ? embedded(Path.of(setting("HUB_DATA", "./data"))) : external(url);
    }

    private static Connection external(String url) throws Unreachable {
        try {
            return DriverManager.getConnection(url, setting("HUB_DB_USER", ""), setting("HUB_DB_PASSWORD", ""));
        } catch (SQLException e) {
            throw new Unreachable("the database of HUB_DB_URL can't be used: " + oneLine(e), e);
        }
    }

    private static Connection embedded(Path data) throws Unreachable {
        var needed = "the hub has to be running on its data folder " + data + "; ";
        try {
            var address = Files.readString(data.resolve("database.url")).strip();
            var secret = Files.readString(data.resolve("database.secret")).strip();
            return DriverManager.getConnection(address, "hub", secret);
        } catch (IOException e) {
            throw new Unreachable(needed + e.getMessage() + " can't be read", e);
        } catch (SQLException e) {
            throw new Unreachable(needed + "its database doesn't answer: " + oneLine(e), e);
        }
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static String setting(String name, String standard) {
        var given = System.getenv(name);
        return given == null || given.isBlank() ? standard : given.strip();
    }
}
