package se.wikimedia.hub.launch;

import java.util.Arrays;
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
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .connectRetries(3)
                .load();
        try {
            var newer = Arrays.stream(flyway.info().all())
                    .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS)
                    .findFirst();
            newer.ifPresent(each -> {
                throw new StartFailure("the database is of a newer hub: it has the change " + each.getVersion() + " ("
                        + each.getDescription() + "), which this one doesn't know");
            });
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
}
