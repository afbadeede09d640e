package se.wikimedia.hub;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import se.wikimedia.hub.launch.TestDatabase;

/**
 * The real MariaDB with the real migrations and the entities of {@code persistence.xml}, started once for all tests
 * of a process. A test that wants empty tables asks for them with {@link #empty()}.
 */
public final class HubDatabaseFixture {

    private static final TestDatabase DATABASE = TestDatabase.start();
    private static final EntityManagerFactory FACTORY = factory();

    private HubDatabaseFixture() {}

    private static EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory(
                "hub",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource(),
                        "eclipselink.weaving", "false"));
    }

    private static MysqlDataSource dataSource() {
        var source = new MysqlDataSource();
        source.setURL(DATABASE.url());
        source.setUser(DATABASE.user());
        source.setPassword(DATABASE.password());
        return source;
    }

    public static EntityManagerFactory entityManagers() {
        return FACTORY;
    }

    /** What tells a process that a test starts to work on the same database. */
    public static Map<String, String> environment() {
        return DATABASE.environment();
    }

    /** For tests of the migrations, which leave it migrated. */
    public static TestDatabase database() {
        return DATABASE;
    }

    /** A connection of its own, for what a test wants to do or see past the entities. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
    }

    /** Does the work in one transaction, committed unless it throws. */
    public static <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entities = FACTORY.createEntityManager()) {
            var transaction = entities.getTransaction();
            transaction.begin();
            try {
                var result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** The same for work without a result. */
    public static void transact(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return true;
        });
    }

    /** Deletes the rows of all tables. */
    public static void empty() {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = connection.getMetaData().getTables("hub", null, "%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables) {
                if (!table.startsWith("flyway")) {
                    statement.execute("DELETE FROM `" + table + "`");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
