package se.wikimedia.hub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

/** What people had before a migration, they have after it. */
class ExistingRowsTest {

    private static final String BEFORE_READ_REVISIONS = "20261121.2310";

    private static final String DOCUMENT = """
            {"lessons": [
              {"id": "text"},
              {"id": "quiz", "quiz": {"pass": 0.5, "questions": [{"id": "q", "type": "SINGLE"}]}},
              {"id": "notes", "quiz": {"pass": 0.5, "questions": [{"id": "q", "type": "REFLECTION"}]}}]}
            """;

    private static final TestDatabase TESTED = HubDatabaseFixture.database();

    private Connection database;

    @BeforeEach
    void aDatabaseOfAnEarlierHub() throws SQLException {
        TESTED.renew();
        database = HubDatabaseFixture.connection();
        Flyway.configure()
                .dataSource(TESTED.url(), TESTED.user(), TESTED.password())
                .locations("classpath:db/migration")
                .target(BEFORE_READ_REVISIONS)
                .load()
                .migrate();
        execute("INSERT INTO person (id, username, display_name, languages, time_zone, created)"
                + " VALUES (1, 'ada', 'Ada', 'en', 'UTC', '2026-01-01')");
        execute(
                "INSERT INTO module (id, revision, manuscript_hash, withdrawn, changed_at) VALUES ('m', 7, REPEAT('0', 64), FALSE, '2026-01-01')");
        execute("INSERT INTO module_revision VALUES ('m', 6, '{}', '2026-01-01')");
        execute("INSERT INTO module_revision VALUES ('m', 7, '" + DOCUMENT + "', '2026-01-01')");
        for (var lesson : List.of("text", "quiz", "notes")) {
            execute("INSERT INTO lesson VALUES ('m', '" + lesson + "', 3)");
        }
    }

    @AfterEach
    void asItWas() throws SQLException {
        database.close();
        TESTED.renew();
        TESTED.migrate();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void progress(String lesson, int revision, String completed, String passed) throws SQLException {
        execute("INSERT INTO lesson_progress (person_id, lesson, module, first_viewed, last_viewed, lang, revision,"
                + " completed_at, attempts, passed_at) VALUES (1, '" + lesson + "', 'm', '2026-01-01', '2026-01-01',"
                + " 'sv', " + revision + ", " + completed + ", 0, " + passed + ")");
    }

    private List<String> rows(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    @Test
    void whatWasDoneStaysDone() throws SQLException {
        progress("m/text", 2, "'2026-01-02'", "NULL");
        progress("m/notes", 3, "'2026-01-02'", "NULL");
        progress("m/quiz", 3, "'2026-01-02'", "'2026-01-03'");
        progress("m/no-more", 1, "'2026-01-02'", "NULL");
        TESTED.migrate();
        assertThat(rows("SELECT CONCAT(lesson, ' ', DATE(done_at), ' ', read_revision) FROM lesson_progress"
                        + " ORDER BY lesson"))
                .containsExactly(
                        "m/no-more 2026-01-02 1", "m/notes 2026-01-02 3", "m/quiz 2026-01-03 3", "m/text 2026-01-02 2");
    }

    @Test
    void whatWasLeftToDoIsLeft() throws SQLException {
        progress("m/quiz", 3, "'2026-01-02'", "NULL");
        progress("m/text", 3, "NULL", "NULL");
        TESTED.migrate();
        assertThat(rows("SELECT lesson FROM lesson_progress WHERE done_at IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void theTextsThatStandNowCanBeReadAgainLater() throws SQLException {
        TESTED.migrate();
        assertThat(rows("SELECT CONCAT(lesson, ' ', revision, ' ', module_revision) FROM lesson_revision"
                        + " ORDER BY lesson"))
                .containsExactly("notes 3 7", "quiz 3 7", "text 3 7");
    }
}
