package se.wikimedia.hub.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.wikimedia.hub.content.QuestionType.REFLECTION;
import static se.wikimedia.hub.content.QuestionType.SINGLE;
import static se.wikimedia.hub.grading.Quizzes.choice;
import static se.wikimedia.hub.grading.Quizzes.open;
import static se.wikimedia.hub.grading.Quizzes.quiz;
import static se.wikimedia.hub.progress.LearningFixture.NOON;
import static se.wikimedia.hub.progress.LearningFixture.lesson;
import static se.wikimedia.hub.progress.LearningFixture.module;
import static se.wikimedia.hub.progress.ProgressEvent.Type.LESSON_VIEWED;
import static se.wikimedia.hub.progress.ProgressEvent.Type.QUIZ_SUBMITTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Quiz;

/**
 * Progress in the database against a naive twin that keeps every event it has taken and works out each answer anew from
 * the whole list. Modules are edited in between.
 */
class ProgressTwinTest {

    private static final List<@Nullable Quiz> QUIZZES = quizzes();

    private static List<@Nullable Quiz> quizzes() {
        var quizzes = new ArrayList<@Nullable Quiz>();
        quizzes.add(null);
        quizzes.add(quiz(0.5, choice("q", SINGLE, "a", "!b"), open("r", REFLECTION)));
        quizzes.add(quiz(1, open("r", REFLECTION)));
        return quizzes;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyEventsInAnyOrderLeadToTheSameStates(long seed) {
        var random = new Random(seed);
        var fixture = new LearningFixture(1);
        var twin = new Twin(fixture);
        fixture.library.hold(edition(random, 1));
        var sent = new ArrayList<ProgressEvent>();
        for (int round = 2; round < 14; round++) {
            var batch = new ArrayList<ProgressEvent>();
            for (int i = random.nextInt(8); i > 0; i--) {
                boolean again = !sent.isEmpty() && random.nextInt(3) == 0;
                var event = again ? sent.get(random.nextInt(sent.size())) : event(random);
                sent.add(event);
                batch.add(event);
            }
            var completed = fixture.as(1).badges();
            var receipt = fixture.as(1).record(batch);
            assertThat(receipt.accepted()).as("seed %d, round %d", seed, round).isEqualTo(twin.take(batch));
            twin.compare(fixture.as(1), "seed %d, round %d".formatted(seed, round));
            assertThat(fixture.as(1).badges()).containsAll(completed);
            if (random.nextInt(3) == 0) {
                fixture.library.hold(edition(random, round));
                twin.compare(fixture.as(1), "seed %d, round %d, edited".formatted(seed, round));
            }
        }
    }

    /** Two modules with some of four lessons each, whose quizzes come and go. */
    private static LearningModule[] edition(Random random, int revision) {
        return IntStream.range(0, 2)
                .mapToObj(m -> module(
                        "m" + m,
                        true,
                        IntStream.range(0, 4)
                                .filter(l -> random.nextInt(3) > 0)
                                .mapToObj(l -> lesson("m" + m, "l" + l, revision, QUIZZES.get(random.nextInt(3))))
                                .toArray(Lesson[]::new)))
                .toArray(LearningModule[]::new);
    }

    private static ProgressEvent event(Random random) {
        var type = ProgressEvent.Type.values()[random.nextInt(3)];
        return new ProgressEvent(
                new UUID(random.nextLong(), random.nextLong()),
                type,
                "m" + random.nextInt(2),
                "l" + random.nextInt(4),
                random.nextBoolean() ? "sv" : "ar",
                1 + random.nextInt(3),
                // hardly ever twice the same instant: which of two was later is then anybody's guess
                NOON.minusNanos(random.nextInt(1_000_000_000) * 1_000L),
                type == QUIZ_SUBMITTED ? Map.of("q", List.of(random.nextBoolean() ? "a" : "b")) : Map.of());
    }

    /** Remembers what was taken, and the completions that were reached at the end of a batch. */
    private static final class Twin {

        private final LearningFixture fixture;
        private final List<Taken> taken = new ArrayList<>();
        private final Map<String, Instant> completions = new HashMap<>();

        Twin(LearningFixture fixture) {
            this.fixture = fixture;
        }

        private record Taken(
                ProgressEvent event,
                int read,
                boolean mustPass,
                @Nullable Double score,
                boolean passed) {
            Instant at() {
                return event.at() == null ? Instant.MIN : event.at();
            }
        }

        List<UUID> take(List<ProgressEvent> batch) {
            var accepted = new ArrayList<UUID>();
            Set<String> modules = new HashSet<>();
            for (var event : batch) {
                if (taken.stream().noneMatch(each -> each.event().id().equals(event.id())) && possible(event)) {
                    taken.add(graded(event));
                    accepted.add(event.id());
                    modules.add(event.module());
                }
            }
            modules.forEach(this::complete);
            return accepted;
        }

        private boolean possible(ProgressEvent event) {
            var lesson = fixture.library.find(event.module()).orElseThrow().lesson(event.lesson());
            return lesson.isPresent()
                    && (event.type() != QUIZ_SUBMITTED
                            || lesson.get().quiz().filter(Twin::isScored).isPresent());
        }

        /** Only the scored one of the quizzes knows the question that is answered. */
        private static boolean isScored(Quiz quiz) {
            return quiz.questions().size() == 2;
        }

        private Taken graded(ProgressEvent event) {
            var lesson = fixture.library
                    .find(event.module())
                    .flatMap(module -> module.lesson(event.lesson()))
                    .orElseThrow();
            int today = lesson.revision();
            int read = event.revision() == null ? today : Math.min(event.revision(), today);
            boolean mustPass = lesson.quiz().filter(Twin::isScored).isPresent();
            boolean right = event.answers().containsValue(List.of("a"));
            return new Taken(event, read, mustPass, event.type() == QUIZ_SUBMITTED ? (right ? 1.0 : 0.0) : null, right);
        }

        private List<Taken> inOrderOfArrival(String module, String lesson) {
            return taken.stream()
                    .filter(each -> each.event().module().equals(module)
                            && each.event().lesson().equals(lesson))
                    .toList();
        }

        private List<Taken> of(String module, String lesson) {
            return inOrderOfArrival(module, lesson).stream()
                    .sorted(Comparator.comparing(Taken::at))
                    .toList();
        }

        private static @Nullable Instant completedAt(List<Taken> events) {
            return events.stream()
                    .filter(each -> each.passed()
                            || each.score() == null && each.event().type() != LESSON_VIEWED)
                    .map(Taken::at)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private static @Nullable Instant passedAt(List<Taken> events) {
            return events.stream()
                    .filter(Taken::passed)
                    .map(Taken::at)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** The first event shows the lesson as it is then; later a mere look doesn't count. */
        private @Nullable Integer changedSince(String module, Lesson lesson) {
            var events = inOrderOfArrival(module, lesson.id());
            int read = events.stream()
                    .filter(each -> each == events.get(0) || each.event().type() != LESSON_VIEWED)
                    .mapToInt(Taken::read)
                    .max()
                    .orElseThrow();
            return read < lesson.revision() ? read : null;
        }

        /** The earliest of all that followed from what had arrived by some event, with the lesson's quiz of that time. */
        private @Nullable Instant doneAt(String module, Lesson lesson) {
            var events = inOrderOfArrival(module, lesson.id());
            Instant done = null;
            for (int i = 0; i < events.size(); i++) {
                var arrived = events.subList(0, i + 1);
                var completed = completedAt(arrived);
                var passed = passedAt(arrived);
                if (completed != null && (passed != null || !events.get(i).mustPass())) {
                    var settled = later(completed, passed);
                    done = done == null || settled.isBefore(done) ? settled : done;
                }
            }
            return done;
        }

        private boolean done(String module, Lesson lesson) {
            return doneAt(module, lesson) != null;
        }

        private void complete(String id) {
            var lessons = fixture.library.find(id).orElseThrow().lessons();
            if (!completions.containsKey(id)
                    && !lessons.isEmpty()
                    && lessons.stream().allMatch(l -> done(id, l))) {
                var last = Instant.MIN;
                for (var lesson : lessons) {
                    last = later(last, doneAt(id, lesson));
                }
                completions.put(id, last);
            }
        }

        private static Instant later(Instant one, @Nullable Instant other) {
            return other == null || other.isBefore(one) ? one : other;
        }

        void compare(Progress progress, String when) {
            for (var module : fixture.library.modules()) {
                var real = progress.of(module.id());
                assertThat(real.lessons())
                        .as(when)
                        .isEqualTo(module.lessons().stream()
                                .map(lesson -> standing(module.id(), lesson))
                                .toList());
                assertThat(real.completedAt().orElse(null)).as(when).isEqualTo(completions.get(module.id()));
            }
            assertThat(progress.badges()).as(when).hasSize(completions.size());
        }

        private LessonStanding standing(String module, Lesson lesson) {
            var events = of(module, lesson.id());
            if (events.isEmpty()) {
                return new LessonStanding(
                        lesson.id(),
                        lesson.permanentId(),
                        LessonStanding.State.NOT_STARTED,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        0,
                        null);
            }
            var last = events.get(events.size() - 1);
            var tries = events.stream().filter(each -> each.score() != null).toList();
            var completed = completedAt(events);
            return new LessonStanding(
                    lesson.id(),
                    lesson.permanentId(),
                    completed == null ? LessonStanding.State.STARTED : LessonStanding.State.COMPLETED,
                    done(module, lesson),
                    last.at(),
                    last.event().lang(),
                    last.event().revision(),
                    changedSince(module, lesson),
                    completed,
                    passedAt(events) != null,
                    tries.size(),
                    tries.isEmpty() ? null : tries.get(tries.size() - 1).score());
        }
    }
}
