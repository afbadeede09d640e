package se.wikimedia.hub.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.authority.Role.REVIEWER;
import static se.wikimedia.hub.authority.Role.TRANSLATOR;
import static se.wikimedia.hub.translation.TranslationFixture.FIRST;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authorship.FirstTexts.Unit;
import se.wikimedia.hub.translation.Reviews;
import se.wikimedia.hub.translation.Submission;
import se.wikimedia.hub.translation.TranslationFixture;

/** When units were translated and reviewed first, on the real database. */
class FirstTextsTest {

    private static final Unit UNIT = new Unit("m", FIRST.unit());

    private final TranslationFixture fixture = new TranslationFixture();

    private Map<Unit, Instant> asked(Function<FirstTexts, Map<Unit, Instant>> question) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var firsts = new FirstTexts();
            firsts.repository = new AuthorshipRepository();
            firsts.repository.entities = entities;
            return question.apply(firsts);
        });
    }

    @Test
    void aSuggestionIsNoTranslationAndALaterTextChangesNothing() {
        var now = TranslationFixture.CLOCK.instant();
        fixture.as(1).save(FIRST, new Submission("Se [detta](two.md).", null, null), null);
        assertThat(asked(firsts -> firsts.translated("sv"))).isEmpty();
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [detta](two.md).", null, null), null);
        fixture.as(1, TRANSLATOR).save(FIRST, new Submission("Se [det här](two.md).", null, null), null);
        assertThat(asked(firsts -> firsts.translated("sv"))).isEqualTo(Map.of(UNIT, now));
        assertThat(asked(firsts -> firsts.translated("ar"))).isEmpty();
        assertThat(asked(firsts -> firsts.reviewed("sv"))).isEmpty();
        fixture.reviewing(2, REVIEWER).review(FIRST, new Reviews.Verdict(null, true, null));
        assertThat(asked(firsts -> firsts.reviewed("sv"))).isEqualTo(Map.of(UNIT, now));
    }

    @Test
    void amongAHundredThousandTextsOneLanguageIsFoundByItsIndexAlone() throws SQLException {
        try (var connection = HubDatabaseFixture.connection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO unit_text (group_id, unit_key, language, text, source, step, created_at)
                    SELECT CONCAT('m', seq MOD 50), CONCAT('one:T:', seq DIV 500), CONCAT('x', CHAR(97 + seq DIV 50 MOD 10)),
                           REPEAT('word ', 40), REPEAT('word ', 40), 1, '2026-01-01' + INTERVAL seq MOD 300 DAY
                    FROM seq_0_to_99999""");
            statement.execute("ANALYZE TABLE unit_text");
            try (var plan = statement.executeQuery("EXPLAIN SELECT group_id, unit_key, created_at FROM unit_text"
                    + " WHERE language = 'xa' AND step = 1")) {
                assertThat(plan.next()).isTrue();
                assertThat(plan.getString("key")).isEqualTo("unit_text_first");
                assertThat(plan.getString("Extra")).contains("Using index");
            }
        }
        long before = System.nanoTime();
        assertThat(asked(firsts -> firsts.translated("xa"))).hasSize(10_000);
        System.out.println(
                "the first texts of one language among 100,000: " + (System.nanoTime() - before) / 1_000_000 + " ms");
    }
}
