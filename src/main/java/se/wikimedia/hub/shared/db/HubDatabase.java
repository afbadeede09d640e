package se.wikimedia.hub.shared.db;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The one database. READ COMMITTED, because under REPEATABLE READ an earlier read of the same transaction hides
 * what others have committed since, and a rule checked against it does not hold.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/hub",
        className = "se.wikimedia.hub.shared.db.HubDataSource",
        url = "${MPCONFIG=HUB_DB_URL}",
        user = "${MPCONFIG=HUB_DB_USER}",
        password = "${MPCONFIG=HUB_DB_PASSWORD}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
final class HubDatabase {
    private HubDatabase() {}
}
