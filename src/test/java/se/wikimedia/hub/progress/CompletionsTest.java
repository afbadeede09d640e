package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;

/** What people have completed, for those who decide by it. */
class CompletionsTest {

    private static Map<Long, Set<String>> read(long reader, Set<SignedIn.Grant> grants, List<Long> people) {
        return HubDatabaseFixture.inTransaction(entities -> {
            var completions = new Completions();
            completions.repository = LearningFixture.repository(entities);
            completions.me = new CurrentPerson();
            completions.me.is(new SignedIn(reader, "reader", "Reader", List.of("en"), ZoneOffset.UTC, grants));
            return completions.of(people, List.of("m", "other"));
        });
    }

    @Test
    void aCoordinatorReadsOfAllAndALearnerOfThemselvesAlone() {
        var fixture = new LearningFixture(2);
        fixture.library.hold(module("m", true, lesson("m", "one", 1, null)));
        fixture.as(1).complete("m", "one", "en");
        var coordinator = Set.of(new SignedIn.Grant(Role.COORDINATOR, "tour"));
        assertThat(read(3, coordinator, List.of(1L, 2L))).isEqualTo(Map.of(1L, Set.of("m")));
        assertThat(read(1, Set.of(), List.of(1L))).isEqualTo(Map.of(1L, Set.of("m")));
        assertThatThrownBy(() -> read(2, Set.of(), List.of(1L))).hasMessage("forbidden");
    }
}
