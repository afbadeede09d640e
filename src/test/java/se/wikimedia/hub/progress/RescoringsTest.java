package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.progress.LearningFixture.count;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.shared.problem.Problem;

class RescoringsTest {

    private static final long RIGHT = 1;
    private static final long WRONG = 2;
    private static final long AUTHOR = 3;

    private static final Quiz MISTAKEN = quiz(1, choice("who", SINGLE, "!a", "b"), open("why", REFLECTION));
    private static final Quiz MENDED = quiz(1, choice("who", SINGLE, "a", "!b"), open("why", REFLECTION));

    private LearningFixture fixture;
    private Rescorings rescorings;

    @BeforeEach
    void aQuizThatTakesTheWrongAnswerForTheRightOne() {
        fixture = new LearningFixture(3);
        shelve(1, MISTAKEN);
        fixture.as(RIGHT)
                .submit(
                        "m",
                        "quiz",
                        "sv",
                        new Submission(null, Map.of("who", List.of("a"), "why", List.of("Because.")), Set.of()));
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.as(WRONG).submit("m", "quiz", "sv", new Submission(null, Map.of("who", List.of("b")), Set.of()));
        rescorings = fixture.rescorings(AUTHOR);
    }

    private void shelve(int revision, Quiz quiz) {
        fixture.library.hold(module("m", true, lesson("m", "quiz", revision, quiz)));
    }

    private LessonStanding standing(long person) {
        return fixture.as(person).of("m").lesson("quiz").orElseThrow();
    }

    private Attempt attempt(long person) {
        return fixture.as(person).attempts("m", "quiz").get(0);
    }

    @Test
    void anEditByItselfScoresNothingAgainAndNeitherDoesLookingAtWhomItWouldTouch() {
        shelve(2, MENDED);
        var preview = rescorings.preview("m", "quiz");
        assertThat(preview.touched()).isEqualTo(new WhomItTouches(2, 1, 1, 1));
        assertThat(preview.attempts())
                .extracting(TouchedAttempt::learner, TouchedAttempt::score, TouchedAttempt::newScore)
                .containsExactly(tuple("person1", 0.0, 1.0), tuple("person2", 1.0, 0.0));
        assertThat(attempt(RIGHT).newScore()).isNull();
        assertThat(standing(RIGHT).done()).isFalse();
        assertThat(standing(WRONG).done()).isTrue();
        assertThat(count("rescoring")).isZero();
    }

    @Test
    void whoWasRightPassesAndWhoWasWrongLosesNothing() {
        shelve(2, MENDED);
        assertThat(rescorings.rescore("m", "quiz", 2)).isEqualTo(new WhomItTouches(2, 1, 1, 1));
        assertThat(attempt(RIGHT).score()).isZero();
        assertThat(attempt(RIGHT).newScore()).isEqualTo(1);
        assertThat(standing(RIGHT).done()).isTrue();
        assertThat(standing(RIGHT).lastScore()).isEqualTo(1);
        assertThat(fixture.as(RIGHT).badges()).hasSize(1);
        assertThat(attempt(WRONG).score()).isEqualTo(1);
        assertThat(attempt(WRONG).newScore()).isZero();
        assertThat(standing(WRONG).done()).isTrue();
        assertThat(standing(WRONG).lastScore()).isEqualTo(1);
        assertThat(fixture.as(WRONG).badges()).hasSize(1);
        assertThat(attempt(RIGHT).answers().get("m/l:q:why").given()).containsExactly("Because.");
    }

    @Test
    void aSecondTimeTouchesNobodyAndTheFirstDecisionIsKept() {
        shelve(2, MENDED);
        rescorings.rescore("m", "quiz", 2);
        assertThat(rescorings.preview("m", "quiz").touched().nobody()).isTrue();
        assertThat(rescorings.rescore("m", "quiz", 2).nobody()).isTrue();
        assertThat(rescorings.done("m", "quiz"))
                .extracting(Rescorings.Done::touched)
                .containsExactly(new WhomItTouches(2, 1, 1, 1));
    }

    @Test
    void whatNobodyWasAskedCountsForNobody() {
        shelve(2, quiz(1, choice("new", SINGLE, "x", "!y")));
        assertThat(rescorings.preview("m", "quiz").touched().nobody()).isTrue();
        shelve(3, quiz(1, choice("who", SINGLE, "a", "!b"), choice("new", SINGLE, "x", "!y")));
        assertThat(rescorings.preview("m", "quiz").touched()).isEqualTo(new WhomItTouches(2, 1, 1, 1));
    }

    @Test
    void anAuthorWhoHasSeenAnotherRevisionDecidesNothing() {
        shelve(2, MENDED);
        assertThatThrownBy(() -> rescorings.rescore("m", "quiz", 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("lesson-changed"));
        assertThat(attempt(RIGHT).newScore()).isNull();
    }

    @Test
    void thereIsNothingToScoreWhereThereIsNoQuiz() {
        assertThatThrownBy(() -> rescorings.preview("m", "nothing")).isInstanceOf(Problem.class);
        fixture.library.hold(module("m", true, lesson("m", "quiz", 2, null)));
        assertThatThrownBy(() -> rescorings.preview("m", "quiz")).isInstanceOf(Problem.class);
    }
}
