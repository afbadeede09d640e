package se.wikimedia.hub.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.evidence.EvidenceFixture.NOON;
import static se.wikimedia.hub.evidence.EvidenceFixture.WIKI;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.Problem;

class EvidencesTest {

    private final EvidenceFixture fixture = new EvidenceFixture();

    private static void refused(Problem.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }

    @Test
    void theSameLinkGivenAgainKeepsWhatIsKnownOfIt() {
        fixture.give(1, "m", WIKI + "A");
        long id = fixture.only(1).id();
        fixture.decide(3, "", id, true);
        fixture.clock.pass(Duration.ofDays(1));
        fixture.give(1, "m", WIKI + "A");
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.CONFIRMED);
        assertThat(fixture.only(1).givenAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        fixture.give(2, "m", WIKI + "A");
        assertThat(fixture.only(2).state()).isEqualTo(EvidenceState.WAITING);
    }

    @Test
    void linksThatDifferInCaseAreTwo() {
        fixture.give(1, "m", WIKI + "A");
        fixture.give(1, "m", WIKI + "a");
        assertThat(fixture.as(1, Role.LEARNER, "").mine()).hasSize(2);
        assertThat(fixture.as(1, Role.LEARNER, "").mine("m/l:q:work")).containsOnlyKeys(WIKI + "A", WIKI + "a");
        assertThat(fixture.as(2, Role.LEARNER, "").mine()).isEmpty();
    }

    @Test
    void authorsOfTheModuleDecideAndMayChangeTheirMind() {
        fixture.give(1, "m", WIKI + "A");
        long id = fixture.only(1).id();
        fixture.decide(3, "m", id, false);
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.DECLINED);
        fixture.decide(3, "", id, true);
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.CONFIRMED);
    }

    @Test
    void nobodyElseDecidesAndNobodyAboutTheirOwn() {
        fixture.give(1, "m", WIKI + "A");
        long id = fixture.only(1).id();
        refused(Problem.Kind.FORBIDDEN, () -> fixture.decide(3, "other", id, true));
        refused(Problem.Kind.FORBIDDEN, () -> fixture.decide(1, "m", id, true));
        refused(Problem.Kind.NOT_FOUND, () -> fixture.decide(3, "m", id + 1, true));
        assertThat(fixture.only(1).state()).isEqualTo(EvidenceState.WAITING);
    }

    @Test
    void theListHasTheUndecidedOfTheModulesAskedForFirst() {
        fixture.give(1, "m", WIKI + "A");
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.give(2, "m", WIKI + "B");
        fixture.give(2, "other", WIKI + "C");
        fixture.decide(3, "m", fixture.only(1).id(), true);
        var repository = EvidenceFixture.repository(EvidenceFixture.withoutTransaction());
        assertThat(repository.modules()).containsExactly("m", "other");
        assertThat(repository.undecidedFirst(List.of("m"), 10))
                .extracting(each -> each.row().link())
                .containsExactly(WIKI + "B", WIKI + "A");
        assertThat(repository.undecidedFirst(List.of(), 10)).isEmpty();
    }

    @Test
    void erasureTakesTheLinksAndTheNameOfWhoDecided() {
        fixture.give(1, "m", WIKI + "A");
        fixture.give(2, "m", WIKI + "B");
        fixture.decide(1, "m", fixture.only(2).id(), true);
        fixture.book().forget(new PersonErased(1));
        assertThat(fixture.as(1, Role.LEARNER, "").mine()).isEmpty();
        assertThat(fixture.only(2).state()).isEqualTo(EvidenceState.CONFIRMED);
        assertThat(EvidenceFixture.repository(EvidenceFixture.withoutTransaction())
                        .undecidedFirst(List.of("m"), 10)
                        .get(0)
                        .decidedBy())
                .isNull();
    }
}
