package se.wikimedia.hub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

class MigrationsTest {

    @Test
    void everyTableComparesTextInTheSameWay() throws SQLException {
        try (var connection = HubDatabaseFixture.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM information_schema.TABLES"
                        + " WHERE TABLE_SCHEMA = 'hub' AND TABLE_COLLATION <> 'utf8mb4_unicode_520_ci'"
                        + " AND TABLE_NAME NOT LIKE 'flyway%'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void theEntitiesCanBeUsed() {
        assertThat(HubDatabaseFixture.<Object>inTransaction(
                        entities -> entities.createNativeQuery("SELECT 1").getSingleResult()))
                .hasToString("1");
    }
}
