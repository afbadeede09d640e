package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many who send at once, on the real database. */
class ProgressAtOnceTest {

    private static final int LEARNERS = 200;
    private static final int BATCHES = 10;
    private static final int EVENTS = 4;

    private static LearningFixture fixture(int people) {
        var fixture = new LearningFixture(people);
        fixture.library.hold(module(
                "m",
                true,
                lesson("m", "one", 1, null),
                lesson("m", "two", 1, quiz(1, choice("q", SINGLE, "a", "!b")))));
        return fixture;
    }

    private static <T> List<T> atOnce(int threads, List<Callable<T>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var results = new ArrayList<T>();
            for (Future<T> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void twoHundredLearnersSendTheirTenBatchesTwiceAtOnceAndEveryEventCountsOnce() throws Exception {
        var fixture = fixture(LEARNERS);
        var sent = new ArrayList<Callable<Receipt>>();
        for (long learner = 1; learner <= LEARNERS; learner++) {
            var progress = fixture.as(learner);
            for (int i = 0; i < BATCHES; i++) {
                var batch = batch();
                var again = new ArrayList<>(batch);
                Collections.reverse(again);
                sent.add(() -> progress.record(batch));
                sent.add(() -> progress.record(again));
            }
        }
        Collections.shuffle(sent, new Random(7));
        var receipts = atOnce(40, sent);

        int all = LEARNERS * BATCHES * EVENTS;
        assertThat(receipts.stream().mapToInt(each -> each.accepted().size()).sum())
                .isEqualTo(all);
        assertThat(receipts.stream().mapToInt(each -> each.duplicate().size()).sum())
                .isEqualTo(all);
        assertThat(receipts).allMatch(each -> each.rejected().isEmpty());
        assertThat(count("progress_event")).isEqualTo(all);
        assertThat(count("lesson_progress")).isEqualTo(LEARNERS * 2L);
        assertThat(count("quiz_attempt")).isEqualTo(LEARNERS * BATCHES * 2L);
        assertThat(count("given_answer")).isEqualTo(LEARNERS * BATCHES * 2L);
        assertThat(count("(SELECT DISTINCT person_id, attempt_no FROM quiz_attempt) AS numbered"))
                .isEqualTo(LEARNERS * BATCHES * 2L);
        assertThat(count("lesson_progress WHERE attempts = " + BATCHES * 2)).isEqualTo(LEARNERS);
        assertThat(count("module_completion WHERE badge")).isEqualTo(LEARNERS);
    }

    private static List<ProgressEvent> batch() {
        return List.of(
                event(LESSON_VIEWED, "m", "one", NOON),
                submitted("m", "two", Map.of("q", List.of("b"))),
                event(LESSON_COMPLETED, "m", "one", NOON),
                submitted("m", "two", Map.of("q", List.of("a"))));
    }

    @Test
    void oneEventSentByManyAtOnceIsAcceptedOnce() throws Exception {
        var fixture = fixture(1);
        var event = submitted("m", "two", Map.of("q", List.of("a")));
        var receipts = atOnce(16, Collections.<Callable<Receipt>>nCopies(64, () -> fixture.as(1)
                .record(List.of(event))));
        assertThat(receipts.stream().filter(each -> each.accepted().contains(event.id())))
                .hasSize(1);
        assertThat(receipts.stream().filter(each -> each.duplicate().contains(event.id())))
                .hasSize(63);
        assertThat(count("quiz_attempt")).isOne();
    }

    @Test
    void whoCompletesTheLastTwoLessonsAtOnceCompletesTheModule() throws Exception {
        int learners = 40;
        var fixture = fixture(learners);
        var meet = new CyclicBarrier(2);
        for (long learner = 1; learner <= learners; learner++) {
            var progress = fixture.as(learner);
            atOnce(
                    2,
                    List.<Callable<Object>>of(
                            () -> meet.await()
                                    + progress.complete("m", "one", "en")
                                            .lessons()
                                            .size(),
                            () -> meet.await()
                                    + progress.submit("m", "two", "en", answered(Map.of("q", List.of("a"))))
                                            .score()));
        }
        assertThat(count("module_completion")).isEqualTo(learners);
    }
}
