package se.wikimedia.hub.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.shared.problem.Problem;

class CurrentPersonTest {

    private final CurrentPerson current = new CurrentPerson();

    private void signIn(SignedIn.Grant... grants) {
        current.is(new SignedIn(7, "lead", "Lead", List.of("sv"), ZoneOffset.UTC, Set.of(grants)));
    }

    @Test
    void nobodyIsNobody() {
        assertThat(current.signedIn()).isFalse();
        assertThat(current.has(Role.LEARNER)).isFalse();
        assertThatThrownBy(current::id).isInstanceOf(Problem.class).hasMessage("sign-in-needed");
    }

    @Test
    void everyoneSignedInIsALearner() {
        signIn();

        assertThat(current.has(Role.LEARNER)).isTrue();
        assertThat(current.has(Role.ADMIN)).isFalse();
    }

    @Test
    void aRoleHoldsWithinItsScope() {
        signIn(new SignedIn.Grant(Role.LEAD, "sv"));

        assertThat(current.has(Role.LEAD)).isTrue();
        assertThat(current.has(Role.LEAD, "sv")).isTrue();
        assertThat(current.has(Role.LEAD, "ar")).isFalse();
        assertThatThrownBy(() -> current.require(Role.LEAD, "ar")).hasMessage("forbidden");
    }

    @Test
    void aRoleWithoutScopeHoldsEverywhere() {
        signIn(new SignedIn.Grant(Role.COORDINATOR, ""));

        assertThat(current.has(Role.COORDINATOR, "any-tour")).isTrue();
    }
}
