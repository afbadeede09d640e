package se.wikimedia.hub.launch;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings the database to this version of the hub, never back. */
final class Migrations {

    private Migrations() {}

    /**
     * @throws StartFailure where the database can't be reached, is of a newer hub, or a migration fails
     */
    static void apply(JdbcAddress database) {
        var flyway = flyway(database);
        try {
            var newer = Arrays.stream(flyway.info().all())
                    .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS)
                    .findFirst();
            newer.ifPresent(each -> {
                throw new StartFailure("the database is of a newer hub: it has the change " + each.getVersion() + " ("
                        + each.getDescription() + "), which this one doesn't know");
            });
            RestoreMark.refuse(database);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartFailure("the database " + database + " can't be used: "
                    + String.valueOf(e.getMessage())
                            .lines()
                            .filter(line -> !line.isBlank())
                            .findFirst()
                            .orElse("no reason given"));
        }
    }

    /** The version of a database; nothing where no hub has used it. */
    static Optional<String> applied(JdbcAddress database) {
        return Optional.ofNullable(flyway(database).info().current()).map(each -> String.valueOf(each.getVersion()));
    }

    /** Whether this hub knows all that has led to a version. */
    static boolean knows(JdbcAddress database, String version) {
        return Arrays.stream(flyway(database).info().all())
                .anyMatch(each -> version.equals(String.valueOf(each.getVersion())));
    }

    private static Flyway flyway(JdbcAddress database) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .connectRetries(3)
                .load();
    }
}
