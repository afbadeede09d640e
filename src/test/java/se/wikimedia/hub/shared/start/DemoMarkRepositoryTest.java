package se.wikimedia.hub.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;

/** On the real database. */
class DemoMarkRepositoryTest {

    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    @BeforeEach
    void emptyDatabase() {
        HubDatabaseFixture.empty();
    }

    private static boolean is(String fingerprint) {
        return HubDatabaseFixture.inTransaction(entities -> mark(entities).is(fingerprint));
    }

    private static void become(String fingerprint) {
        HubDatabaseFixture.inTransaction(entities -> {
            mark(entities).become(fingerprint);
            return fingerprint;
        });
    }

    private static DemoMarkRepository mark(EntityManager entities) {
        var mark = new DemoMarkRepository();
        mark.entities = entities;
        return mark;
    }

    @Test
    void tellsOnlyOfTheDemoDataThatWasPlantedLast() {
        assertThat(is(ONE)).isFalse();
        become(ONE);
        become(ONE);
        assertThat(is(ONE)).isTrue();
        become(OTHER);
        assertThat(is(ONE)).isFalse();
        assertThat(is(OTHER)).isTrue();
    }
}
