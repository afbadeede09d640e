package se.wikimedia.hub.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A table that stands in a database as long as a restore is not finished. */
final class RestoreMark {

    private static final String MARK = "restore_unfinished";

    private RestoreMark() {}

    /**
     * Empties what an unfinished restore has left and sets the mark.
     *
     * @throws StartFailure where the database holds anything else
     */
    static void set(JdbcAddress database) {
        on(database, connection -> {
            var tables = tables(connection);
            if (!tables.isEmpty() && !tables.contains(MARK)) {
                throw new StartFailure("the database " + database
                        + " is not empty, and a restore overwrites nothing; give an empty one, such as that of a new"
                        + " data folder");
            }
            execute(connection, "CREATE TABLE IF NOT EXISTS " + MARK + " (id INT PRIMARY KEY)");
            execute(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables) {
                if (!table.equals(MARK)) {
                    execute(connection, "DROP TABLE `" + table + "`");
                }
            }
        });
    }

    static void take(JdbcAddress database) {
        on(database, connection -> execute(connection, "DROP TABLE " + MARK));
    }

    /**
     * @throws StartFailure where the mark stands
     */
    static void refuse(JdbcAddress database) {
        on(database, connection -> {
            if (tables(connection).contains(MARK)) {
                throw new StartFailure(
                        "the database " + database + " is half restored; run ./hub restore FILE once more, to the end");
            }
        });
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private static void on(JdbcAddress database, Work work) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            work.with(connection);
        } catch (SQLException e) {
            throw new StartFailure("the database " + database + " can't be used: "
                    + String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
