package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.progress.LearningFixture.NOON;
import static se.wikimedia.hub.progress.LearningFixture.answered;
import static se.wikimedia.hub.progress.LearningFixture.count;
import static se.wikimedia.hub.progress.LearningFixture.event;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;
import static se.wikimedia.hub.progress.LearningFixture.submitted;
import static se.wikimedia.hub.progress.ProgressEvent.Type.LESSON_COMPLETED;
import static se.wikimedia.hub.progress.ProgressEvent.Type.LESSON_VIEWED;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.Problem;

class ProgressTest {

    private static final Quiz QUIZ = quiz(1, choice("who", SINGLE, "a", "!b"), open("why", REFLECTION));
    private static final Map<String, List<String>> RIGHT = Map.of("who", List.of("a"));
    private static final Map<String, List<String>> WRONG = Map.of("who", List.of("b"));

    private LearningFixture fixture;
    private Progress progress;

    @BeforeEach
    void aModuleOfTwoLessons() {
        fixture = new LearningFixture(2);
        fixture.library.hold(module("m", true, lesson("m", "read", 1, null), lesson("m", "quiz", 1, QUIZ)));
        progress = fixture.as(1);
    }

    private LessonStanding standing(String lesson) {
        return progress.of("m").lesson(lesson).orElseThrow();
    }

    @Test
    void aLessonIsViewedAndCompletedAndThatIsToldToItsReaderAlone() {
        assertThat(standing("read").state()).isEqualTo(LessonStanding.State.NOT_STARTED);
        progress.viewed("m", "read", "sv");
        assertThat(standing("read").state()).isEqualTo(LessonStanding.State.STARTED);
        progress.complete("m", "read", "sv");
        assertThat(standing("read").state()).isEqualTo(LessonStanding.State.COMPLETED);
        assertThat(standing("read").completedAt()).isEqualTo(NOON);
        assertThat(fixture.as(2).mine()).isEmpty();
    }

    @Test
    void whoSwitchesLanguageGoesOnWhereTheyWere() {
        progress.complete("m", "read", "sv");
        fixture.clock.pass(Duration.ofMinutes(1));
        progress.viewed("m", "read", "ar");
        assertThat(standing("read").lang()).isEqualTo("ar");
        assertThat(standing("read").state()).isEqualTo(LessonStanding.State.COMPLETED);
        assertThat(progress.resumePoint()).contains(new ResumePoint("m", "quiz"));
    }

    @Test
    void anEventCountsOnceForEachPersonHoweverOftenItIsSent() {
        var first = event(LESSON_VIEWED, "m", "read", NOON);
        var other = event(LESSON_VIEWED, "m", "quiz", NOON);
        var receipt = progress.record(List.of(first, first, other));
        assertThat(receipt.accepted()).containsExactly(first.id(), other.id());
        assertThat(receipt.duplicate()).containsExactly(first.id());
        assertThat(progress.record(List.of(other, first)).duplicate()).containsExactly(other.id(), first.id());
        assertThat(fixture.as(2).record(List.of(first)).accepted()).containsExactly(first.id());
        assertThat(count("progress_event")).isEqualTo(3);
    }

    @Test
    void aBadEventDoesntHarmTheOthersOfItsBatch() {
        var good = submitted("m", "quiz", RIGHT);
        var receipt = progress.record(List.of(
                event(LESSON_VIEWED, "nowhere", "read", NOON),
                event(LESSON_VIEWED, "m", "nothing", NOON),
                submitted("m", "read", RIGHT),
                submitted("m", "quiz", Map.of("what", List.of("a"))),
                good,
                submitted("m", "quiz", Map.of("who", List.of("x"))),
                submitted("m", "quiz", Map.of("why", List.of("x".repeat(10_001))))));
        assertThat(receipt.accepted()).containsExactly(good.id());
        assertThat(receipt.rejected())
                .extracting(Receipt.Rejection::reason)
                .containsExactly(
                        "unknown-module",
                        "unknown-lesson",
                        "no-quiz",
                        "unknown-question",
                        "unknown-answer",
                        "answer-too-long");
        assertThat(receipt.rejected())
                .extracting(Receipt.Rejection::about)
                .containsExactly("nowhere", "nothing", "read", "what", "who", "why");
        assertThat(count("quiz_attempt")).isOne();
        assertThat(count("progress_event")).isOne();
    }

    @Test
    void whatWasRejectedMayBeSentAgainWhenItHasBecomePossible() {
        var event = event(LESSON_COMPLETED, "new", "read", NOON);
        assertThat(progress.record(List.of(event)).rejected()).hasSize(1);
        fixture.library.hold(module("new", false, lesson("new", "read", 1, null)));
        assertThat(progress.record(List.of(event)).accepted()).containsExactly(event.id());
    }

    @Test
    void whatWasAcceptedIsADuplicateAlsoWhenItsLessonIsGone() {
        var event = event(LESSON_COMPLETED, "m", "read", NOON);
        progress.record(List.of(event));
        fixture.library.hold();
        assertThat(progress.record(List.of(event)).duplicate()).containsExactly(event.id());
    }

    @Test
    void aBatchMayBeEmptyButNotEndless() {
        assertThat(progress.record(List.of())).isEqualTo(new Receipt(List.of(), List.of(), List.of()));
        var event = event(LESSON_VIEWED, "m", "read", NOON);
        assertThat(progress.record(Collections.nCopies(500, event)).duplicate()).hasSize(499);
        assertThatThrownBy(() -> progress.record(Collections.nCopies(501, event)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T10:00:00.123456789Z, 2024-02-29T10:00:00.123456Z",
        "2001-01-01T00:00:00Z, 2001-01-01T00:00:00Z",
        "2000-12-31T23:59:59Z, 2026-11-21T12:00:00Z",
        "2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "2026-11-22T12:00:01Z, 2026-11-21T12:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z, 2026-11-21T12:00:00Z",
        ", 2026-11-21T12:00:00Z"
    })
    void theLearnersClockCountsWhereItCanBeRight(@Nullable Instant at, Instant kept) {
        progress.record(List.of(event(LESSON_COMPLETED, "m", "read", at)));
        assertThat(standing("read").completedAt()).isEqualTo(kept);
    }

    @Test
    void theEarliestCompletionCountsAndTheLatestReading() {
        progress.record(List.of(event(LESSON_COMPLETED, "m", "read", NOON)));
        progress.record(List.of(event(LESSON_COMPLETED, "m", "read", NOON.minusSeconds(60))));
        progress.record(List.of(event(LESSON_COMPLETED, "m", "read", NOON.minusSeconds(30))));
        assertThat(standing("read").completedAt()).isEqualTo(NOON.minusSeconds(60));
        assertThat(standing("read").lastViewed()).isEqualTo(NOON);
    }

    @Test
    void aQuizMayBeTriedAgainAndPassingItCompletesItsLesson() {
        assertThat(progress.submit("m", "quiz", "sv", answered(WRONG)).passed()).isFalse();
        assertThat(standing("quiz").state()).isEqualTo(LessonStanding.State.STARTED);
        assertThat(standing("quiz").lastScore()).isZero();
        fixture.clock.pass(Duration.ofMinutes(1));
        assertThat(progress.submit("m", "quiz", "sv", answered(RIGHT)).passed()).isTrue();
        assertThat(standing("quiz").state()).isEqualTo(LessonStanding.State.COMPLETED);
        fixture.clock.pass(Duration.ofMinutes(1));
        progress.submit("m", "quiz", "sv", answered(WRONG));
        assertThat(standing("quiz").quizPassed()).isTrue();
        assertThat(standing("quiz").lastScore()).isZero();
        assertThat(standing("quiz").attempts()).isEqualTo(3);
        assertThat(progress.lastAttempt("m", "quiz")).map(Attempt::number).contains(3);
    }

    @Test
    void answersThatCantBeTakenAreRefusedOnThePageToo() {
        assertThatThrownBy(() -> progress.submit("m", "quiz", "sv", answered(Map.of("who", List.of("x")))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("unknown-answer"));
        assertThatThrownBy(() -> progress.submit("m", "read", "sv", answered(Map.of())))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> progress.complete("m", "nothing", "sv")).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩🏽‍🏫 är här",
                "e\u0301 \u0041\u030A \u1E9B\u0323",
                "\u202Eעברית\u202C العربية\u200F ‏",
                "\u0000\u0001\t\n\r\n\u001B\u007F\u0085",
                "  spaces around  ",
                "\"'\\\\; DROP TABLE person; --<script>alert(1)</script>",
                "\uFEFF\uFFFD\uFFFF\u2028",
                "𐍈𝒳🏳️‍🌈",
                ""
            })
    void answersComeBackByteForByte(String text) {
        var answers = Map.of("why", List.of(text, text + text), "who", List.of("a"));
        progress.submit("m", "quiz", "sv", answered(answers));
        var attempt = progress.lastAttempt("m", "quiz").orElseThrow();
        assertThat(attempt.answers().get("m/l:q:why").given()).isEqualTo(answers.get("why"));
        assertThat(attempt.answers().get("m/l:q:why").right()).isNull();
        assertThat(attempt.answers().get("m/l:q:who").right()).isTrue();
    }

    @Test
    void aLongAnswerComesBackWhole() {
        var text = "😀".repeat(10_000);
        progress.submit("m", "quiz", "sv", answered(Map.of("why", List.of(text))));
        assertThat(progress.lastAttempt("m", "quiz")
                        .orElseThrow()
                        .answers()
                        .get("m/l:q:why")
                        .given())
                .containsExactly(text);
    }

    @Test
    void aModuleIsCompleteWhenEveryLessonIsAndEveryQuizHasBeenPassed() {
        progress.complete("m", "read", "sv");
        progress.complete("m", "quiz", "sv");
        assertThat(progress.of("m").completedAt()).isEmpty();
        assertThat(progress.resumePoint()).contains(new ResumePoint("m", "quiz"));
        fixture.clock.pass(Duration.ofHours(2));
        progress.submit("m", "quiz", "sv", answered(RIGHT));
        assertThat(progress.of("m").completedAt()).contains(NOON.plus(Duration.ofHours(2)));
        assertThat(progress.badges()).containsExactly(new Badge("m", NOON.plus(Duration.ofHours(2))));
        assertThat(progress.resumePoint()).isEmpty();
    }

    @Test
    void anEditTakesNothingAway() {
        progress.complete("m", "read", "sv");
        progress.submit("m", "quiz", "sv", answered(RIGHT));
        var before = progress.of("m");
        var harder = quiz(1, choice("new", SINGLE, "x", "!y"));
        fixture.library.hold(module("m", false, lesson("m", "quiz", 2, harder), lesson("m", "added", 1, null)));
        var after = progress.of("m");
        assertThat(after.completedAt()).isEqualTo(before.completedAt());
        assertThat(after.badge()).isTrue();
        assertThat(after.lesson("quiz"))
                .get()
                .usingRecursiveComparison()
                .ignoringFields("changedSince")
                .isEqualTo(before.lesson("quiz").orElseThrow());
        assertThat(after.lesson("quiz").map(LessonStanding::changedSince)).contains(1);
        assertThat(after.lesson("quiz").map(LessonStanding::revision)).contains(1);
        assertThat(progress.lastAttempt("m", "quiz").orElseThrow().answers()).containsKey("m/l:q:who");
        assertThat(progress.resumePoint()).contains(new ResumePoint("m", "added"));
        fixture.library.hold();
        assertThat(progress.badges()).hasSize(1);
        assertThat(progress.mine()).isEmpty();
        assertThat(count("lesson_progress")).isEqualTo(2);
    }

    @Test
    void aModuleThatLosesItsLastUndoneLessonIsCompleteAtTheNextVisit() {
        progress.complete("m", "read", "sv");
        fixture.library.hold(module("m", true, lesson("m", "read", 1, null)));
        assertThat(progress.viewed("m", "read", "sv").completedAt()).contains(NOON);
    }

    @Test
    void readingAgainSoonIsNotWritten() {
        for (int i = 0; i < 5; i++) {
            progress.viewed("m", "read", "sv");
            fixture.clock.pass(Duration.ofMinutes(10));
        }
        assertThat(count("progress_event")).isOne();
        fixture.clock.pass(Duration.ofMinutes(11));
        progress.viewed("m", "read", "sv");
        assertThat(count("progress_event")).isEqualTo(2);
        progress.viewed("m", "read", "ar");
        assertThat(count("progress_event")).isEqualTo(3);
        fixture.library.hold(module("m", true, lesson("m", "read", 2, null)));
        assertThat(progress.viewed("m", "read", "ar").lesson("read").map(LessonStanding::revision))
                .contains(2);
        progress.viewed("m", "read", "ar");
        assertThat(count("progress_event")).isEqualTo(4);
    }

    @Test
    void whoComesBackGoesOnInTheModuleLastRead() {
        fixture.library.hold(
                module("a", false, lesson("a", "one", 1, null), lesson("a", "two", 1, null)),
                module("b", false, lesson("b", "one", 1, null)));
        assertThat(progress.resumePoint()).isEmpty();
        progress.complete("a", "one", "en");
        fixture.clock.pass(Duration.ofMinutes(1));
        progress.viewed("b", "one", "en");
        assertThat(progress.mine()).extracting(ModuleProgress::module).containsExactly("b", "a");
        assertThat(progress.resumePoint()).contains(new ResumePoint("b", "one"));
        progress.complete("b", "one", "en");
        assertThat(progress.resumePoint()).contains(new ResumePoint("a", "two"));
    }

    @Test
    void whoIsErasedLeavesNothingBehindAndOthersKeepTheirs() {
        for (long person = 1; person <= 2; person++) {
            fixture.as(person).complete("m", "read", "sv");
            fixture.as(person).submit("m", "quiz", "sv", answered(RIGHT));
        }
        fixture.as(1).recording.forget(new PersonErased(1));
        assertThat(fixture.as(1).mine()).isEmpty();
        assertThat(fixture.as(2).badges()).hasSize(1);
        for (var table : List.of("learner", "quiz_attempt", "module_completion")) {
            assertThat(count(table)).as(table).isOne();
        }
        assertThat(count("given_answer")).isEqualTo(2);
        assertThat(count("progress_event")).isEqualTo(2);
    }

    @Test
    void howManyHoldABadgeIsToldFromFiveOn() {
        var five = new LearningFixture(5);
        five.library.hold(module("b", true, lesson("b", "one", 1, null)));
        for (long person = 1; person <= 4; person++) {
            five.as(person).complete("b", "one", "sv");
        }
        assertThat(five.as(1).badgeHolders("b")).isEmpty();
        five.as(5).complete("b", "one", "sv");
        assertThat(five.as(1).badgeHolders("b")).hasValue(5);
    }
}
