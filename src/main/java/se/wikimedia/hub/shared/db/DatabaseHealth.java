package se.wikimedia.hub.shared.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/hub")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (var connection = database.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(PATIENCE_SECONDS))
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.named("database")
                    .down()
                    .withData("reason", e.getMessage())
                    .build();
        }
    }
}
