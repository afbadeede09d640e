package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.progress.LearningFixture.NOON;
import static se.wikimedia.hub.progress.LearningFixture.answered;
import static se.wikimedia.hub.progress.LearningFixture.count;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;
import static se.wikimedia.hub.progress.LearningFixture.submitted;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Draw;
import se.wikimedia.hub.grading.GradedQuestion;
import se.wikimedia.hub.people.PersonErased;
import se.wikimedia.hub.shared.problem.Problem;

/** How often a quiz may be tried, and which of its questions each attempt asks. */
class AttemptsTest {

    private static final Map<String, List<String>> RIGHT = Map.of("q0", List.of("a"));
    private static final Map<String, List<String>> WRONG = Map.of("q0", List.of("b"));

    private final LearningFixture fixture = new LearningFixture(3);
    private final Progress progress = fixture.as(1);

    private static Quiz quiz(int questions, int draw, AttemptsPolicy policy) {
        return new Quiz(
                1,
                draw,
                policy,
                IntStream.range(0, questions)
                        .mapToObj(i -> choice("q" + i, SINGLE, "a", "!b"))
                        .toList());
    }

    private void hold(Quiz quiz) {
        fixture.library.hold(module("m", true, lesson("m", "l", 1, quiz)));
    }

    private static ProgressEvent ofAttempt(@Nullable Integer attempt, Instant at, Map<String, List<String>> answers) {
        return new ProgressEvent(
                UUID.randomUUID(),
                ProgressEvent.Type.QUIZ_SUBMITTED,
                "m",
                "l",
                "sv",
                null,
                at,
                answers,
                attempt,
                Set.of());
    }

    private static String refusal(Runnable call) {
        var refused = new String[1];
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> refused[0] = problem.type());
        return refused[0];
    }

    @Test
    void afterTheLastAttemptNoneIsTakenAndTheOthersStay() {
        hold(quiz(1, 1, new AttemptsPolicy(2, Duration.ZERO)));
        assertThat(progress.nextAttempt("m", "l").left()).contains(2);
        progress.submit("m", "l", "sv", answered(RIGHT));
        assertThat(progress.nextAttempt("m", "l").left()).contains(1);
        progress.submit("m", "l", "sv", answered(WRONG));
        assertThat(progress.nextAttempt("m", "l").isUsedUp()).isTrue();
        assertThat(refusal(() -> progress.submit("m", "l", "sv", answered(RIGHT))))
                .isEqualTo("attempts-used-up");
        assertThat(progress.record(List.of(submitted("m", "l", RIGHT))).rejected())
                .extracting(Receipt.Rejection::reason)
                .containsExactly("attempts-used-up");
        assertThat(count("quiz_attempt")).isEqualTo(2);
        assertThat(progress.of("m").lesson("l").orElseThrow().quizPassed()).isTrue();
        assertThat(fixture.as(2).nextAttempt("m", "l").left()).contains(2);
    }

    @Test
    void theSameEventSentAgainUsesUpNothing() {
        hold(quiz(1, 1, new AttemptsPolicy(2, Duration.ofHours(1))));
        var event = submitted("m", "l", WRONG);
        assertThat(progress.record(List.of(event)).accepted()).hasSize(1);
        assertThat(progress.record(List.of(event, event)).duplicate()).hasSize(2);
        assertThat(progress.nextAttempt("m", "l").left()).contains(1);
    }

    @Test
    void twoWhoSendTheLastAttemptAtOnceAreOneTooMany() throws Exception {
        for (int round = 0; round < 20; round++) {
            progress.recording.forget(new PersonErased(1));
            hold(quiz(1, 1, new AttemptsPolicy(3, Duration.ZERO)));
            progress.submit("m", "l", "sv", answered(WRONG));
            progress.submit("m", "l", "sv", answered(WRONG));
            var barrier = new CyclicBarrier(2);
            Callable<Receipt> last = () -> {
                barrier.await();
                return fixture.as(1).record(List.of(submitted("m", "l", RIGHT)));
            };
            var pool = Executors.newFixedThreadPool(2);
            try {
                var receipts = List.of(pool.submit(last), pool.submit(last));
                var first = receipts.get(0).get();
                var second = receipts.get(1).get();
                assertThat(first.accepted().size() + second.accepted().size())
                        .as("round %d", round)
                        .isEqualTo(1);
                assertThat(first.rejected().size() + second.rejected().size()).isEqualTo(1);
            } finally {
                pool.shutdown();
            }
            assertThat(count("quiz_attempt")).isEqualTo(3);
        }
    }

    @Test
    void theWaitGoesByTheHubsClockAndNotByTheLearners() {
        hold(quiz(1, 1, new AttemptsPolicy(Integer.MAX_VALUE, Duration.ofHours(24))));
        progress.record(List.of(ofAttempt(null, NOON.minus(Duration.ofDays(3)), WRONG)));
        assertThat(progress.nextAttempt("m", "l").from()).contains(NOON.plus(Duration.ofHours(24)));
        fixture.clock.pass(Duration.ofHours(23));
        var soon = progress.record(List.of(ofAttempt(null, NOON.plus(Duration.ofHours(40)), RIGHT)));
        assertThat(soon.rejected())
                .extracting(Receipt.Rejection::reason, Receipt.Rejection::about)
                .containsExactly(tuple("attempt-too-soon", "2026-11-22T12:00:00Z"));
        fixture.clock.pass(Duration.ofHours(1));
        assertThat(progress.nextAttempt("m", "l").isOpen()).isTrue();
        assertThat(progress.submit("m", "l", "sv", answered(RIGHT)).passed()).isTrue();
    }

    @Test
    void aBatchCannotHideTwoAttemptsFromTheWait() {
        hold(quiz(1, 1, new AttemptsPolicy(Integer.MAX_VALUE, Duration.ofHours(1))));
        var receipt = progress.record(List.of(submitted("m", "l", WRONG), submitted("m", "l", RIGHT)));
        assertThat(receipt.accepted()).hasSize(1);
        assertThat(receipt.rejected()).extracting(Receipt.Rejection::reason).containsExactly("attempt-too-soon");
    }

    @Test
    void anAttemptIsGradedOnTheQuestionsDrawnForItAndKeepsThem() {
        var pool = quiz(10, 3, AttemptsPolicy.FREE);
        hold(pool);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(progress.nextAttempt("m", "l").number()).isEqualTo(attempt);
            var asked = Draw.ofAttempt(1, "m/l", attempt).from(pool);
            var graded = progress.submit("m", "l", "sv", new Submission(attempt, right(asked), Set.of()));
            assertThat(graded.passed()).isTrue();
            assertThat(graded.questions())
                    .extracting(GradedQuestion::questionId)
                    .containsExactlyElementsOf(
                            asked.questions().stream().map(Question::id).toList());
            assertThat(progress.lastAttempt("m", "l").orElseThrow().answers()).hasSize(3);
        }
    }

    @Test
    void theFormOfAnEarlierAttemptIsStillMarkedByItsOwnQuestions() {
        var pool = quiz(10, 3, AttemptsPolicy.FREE);
        hold(pool);
        var first = Draw.ofAttempt(1, "m/l", 1).from(pool);
        progress.submit("m", "l", "sv", new Submission(1, right(first), Set.of()));
        assertThat(progress.submit("m", "l", "sv", new Submission(1, right(first), Set.of()))
                        .score())
                .isEqualTo(1);
    }

    @Test
    void anAttemptFarAheadOrOthersQuestionsAreRefused() {
        var pool = quiz(10, 3, AttemptsPolicy.FREE);
        hold(pool);
        var third = Draw.ofAttempt(1, "m/l", 3).from(pool);
        assertThat(refusal(() -> progress.submit("m", "l", "sv", new Submission(3, right(third), Set.of()))))
                .isEqualTo("unknown-attempt");
        assertThat(refusal(() -> progress.submit("m", "l", "sv", new Submission(0, Map.of(), Set.of()))))
                .isEqualTo("unknown-attempt");
        assertThat(refusal(() -> progress.submit("m", "l", "sv", new Submission(1, right(pool), Set.of()))))
                .isEqualTo("unknown-question");
        assertThat(count("quiz_attempt")).isZero();
    }

    @Test
    void whoWasOfflineMayAnswerTheWholePool() {
        var pool = quiz(10, 3, AttemptsPolicy.FREE);
        hold(pool);
        assertThat(progress.record(List.of(ofAttempt(null, NOON, right(pool)))).accepted())
                .hasSize(1);
        assertThat(progress.lastAttempt("m", "l").orElseThrow().answers()).hasSize(10);
    }

    private static Map<String, List<String>> right(Quiz asked) {
        var answers = new HashMap<String, List<String>>();
        asked.questions().forEach(question -> answers.put(question.id(), List.of("a")));
        return answers;
    }
}
