package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.TEXT;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.HubDatabaseFixture;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.SignedIn;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.Problem;

class ReflectionsTest {

    private final LearningFixture fixture = new LearningFixture(3);

    @BeforeEach
    void twoModulesWhoseNamesBeginAlike() {
        fixture.library.hold(
                module("m", false, lesson("m", "l", 1, quiz(1, open("why", REFLECTION), open("word", TEXT)))),
                module("m-2", false, lesson("m-2", "l", 1, quiz(1, open("why", REFLECTION)))));
    }

    private void write(long person, String text, String... shared) {
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.as(person).submit("m", "l", "sv", new Submission(null, Map.of("why", List.of(text)), Set.of(shared)));
    }

    private static Reflections readBy(Role role, String scope) {
        var reflections = new Reflections();
        reflections.me = new CurrentPerson();
        reflections.me.is(new SignedIn(
                3, "reader", "Reader", List.of("en"), ZoneOffset.UTC, Set.of(new SignedIn.Grant(role, scope))));
        reflections.repository =
                LearningFixture.repository(HubDatabaseFixture.entityManagers().createEntityManager());
        return reflections;
    }

    private static List<String> read() {
        return readBy(Role.AUTHOR, "m").shared("m").stream()
                .map(each -> each.writer() + " " + each.text())
                .toList();
    }

    @Test
    void whatIsKeptPrivateIsReadByNoAuthor() {
        write(1, "for me alone");
        assertThat(read()).isEmpty();
        assertThat(readBy(Role.AUTHOR, "").shared("m")).isEmpty();
        assertThat(fixture.as(1)
                        .lastAttempt("m", "l")
                        .orElseThrow()
                        .answers()
                        .get("m/l:q:why")
                        .given())
                .containsExactly("for me alone");
    }

    @Test
    void whatIsSharedIsReadByTheAuthorsOfThatModuleAlone() {
        write(1, "for you, too", "why");
        assertThat(read()).containsExactly("1 for you, too");
        assertThat(readBy(Role.AUTHOR, "").shared("m")).hasSize(1);
        assertThat(readBy(Role.AUTHOR, "m-2").shared("m-2")).isEmpty();
        for (var reader : List.of(readBy(Role.AUTHOR, "m-2"), readBy(Role.ADMIN, ""), readBy(Role.REVIEWER, ""))) {
            assertThatThrownBy(() -> reader.shared("m"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        }
    }

    @Test
    void theLatestWordCountsAlsoAboutSharing() {
        write(1, "first", "why");
        write(1, "second", "why");
        write(2, "other", "why");
        assertThat(read()).containsExactly("2 other", "1 second");
        write(1, "third, for me alone");
        assertThat(read()).containsExactly("2 other");
    }

    @Test
    void nothingButAReflectionIsShared() {
        fixture.as(1)
                .submit(
                        "m",
                        "l",
                        "sv",
                        new Submission(null, Map.of("word", List.of("x")), Set.of("word", "nothing-of-the-kind")));
        assertThat(fixture.as(1).lastAttempt("m", "l").orElseThrow().answers().values())
                .noneMatch(Attempt.Answer::shared);
        assertThat(read()).isEmpty();
    }

    @Test
    void erasureTakesItAwayFromItsReaders() {
        write(1, "mine", "why");
        write(2, "theirs", "why");
        fixture.as(1).recording.forget(new PersonErased(1));
        assertThat(read()).containsExactly("2 theirs");
    }
}
