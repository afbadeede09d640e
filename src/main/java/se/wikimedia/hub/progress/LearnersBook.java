package se.wikimedia.hub.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * One person's progress in the modules of a batch, held while the batch is entered. Each event is checked as a whole
 * before anything of it is written.
 */
final class LearnersBook {

    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Instant EARLIEST = Instant.parse("2001-01-01T00:00:00Z");

    private final long person;
    private final ProgressRepository repository;
    private final Library library;
    private final Instant received;
    private final Map<String, LessonProgress> lessons = new HashMap<>();
    private final Map<String, ModuleCompletion> completions = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private final List<EvidenceGiven> evidence = new ArrayList<>();

    LearnersBook(long person, ProgressRepository repository, Library library, Instant received) {
        this.person = person;
        this.repository = repository;
        this.library = library;
        this.received = received;
    }

    void open(Collection<String> modules) {
        repository.held(person, modules).forEach(row -> {
            lessons.put(row.progress().lesson(), row.progress());
            row.completion().ifPresent(completion -> completions.put(completion.module(), completion));
        });
    }

    /**
     * Returns false where the event was entered before.
     *
     * @throws Problem where it can't be entered; then nothing of it is
     */
    boolean enter(ProgressEvent event) {
        var lesson = module(event.module())
                .lesson(event.lesson())
                .orElseThrow(() -> refused("unknown-lesson", event.lesson()));
        var sheet = event.type() == ProgressEvent.Type.QUIZ_SUBMITTED ? sheet(lesson) : null;
        var graded = sheet == null ? null : sheet.grade(event);
        var revision = event.revision() == null ? lesson.revision() : event.revision();
        var reading = new LessonProgress.Reading(plausible(event.at()), event.lang(), revision);
        if (!repository.keep(person, event, lesson.permanentId(), reading, received)) {
            return false;
        }
        boolean begins = !lessons.containsKey(lesson.permanentId());
        var known = progress(event.module(), lesson, reading);
        if (begins || event.type() != ProgressEvent.Type.LESSON_VIEWED) {
            // a revision that isn't there yet is a mistake of the sender and would hide later changes
            known.hasRead(Math.min(revision, lesson.revision()));
        }
        advance(known, event.type(), reading);
        if (sheet != null && graded != null) {
            int number = known.attempt(graded, reading.at());
            repository.add(
                    new QuizAttempt(person, known.lesson(), number, reading, graded, sheet.shared(event.shared())));
            evidence.addAll(sheet.evidence(event, graded, received));
        }
        known.settle(LessonStanding.hasScoredQuiz(lesson));
        touched.add(event.module());
        return true;
    }

    private LearningModule module(String id) {
        return library.find(id).orElseThrow(() -> refused("unknown-module", id));
    }

    private QuizSheet sheet(Lesson lesson) {
        var quiz = lesson.quiz().orElseThrow(() -> refused("no-quiz", lesson.id()));
        int attempts = Optional.ofNullable(lessons.get(lesson.permanentId()))
                .map(LessonProgress::attempts)
                .orElse(0);
        var arrived = quiz.attempts().pause().isZero()
                ? Optional.<Instant>empty()
                : repository.lastSubmitted(person, lesson.permanentId());
        NextAttempt.of(quiz.attempts(), attempts, arrived, received).refuseUnlessOpen();
        return new QuizSheet(person, lesson.permanentId(), quiz, attempts + 1);
    }

    private LessonProgress progress(String module, Lesson lesson, LessonProgress.Reading reading) {
        return lessons.computeIfAbsent(lesson.permanentId(), id -> {
            var begun = new LessonProgress(person, module, id, reading);
            repository.add(begun);
            return begun;
        });
    }

    private static void advance(LessonProgress progress, ProgressEvent.Type type, LessonProgress.Reading reading) {
        progress.read(reading);
        if (type == ProgressEvent.Type.LESSON_COMPLETED) {
            progress.complete(reading.at());
        }
    }

    /** The learner has looked at what changed up to this revision. */
    void seen(Lesson lesson, int revision) {
        var known = lessons.get(lesson.permanentId());
        if (known != null) {
            known.hasRead(Math.min(revision, lesson.revision()));
        }
    }

    /** Writes what scoring an old attempt again has given. */
    void rescored(String module, QuizAttempt attempt, Graded graded) {
        var known = lessons.get(attempt.lesson());
        if (known != null) {
            known.rescored(graded.score(), graded.passed(), attempt.submittedAt(), received);
            known.settle(true);
            touched.add(module);
        }
    }

    /** A learner who was offline sends late, and that counts; a clock that can't be right doesn't. */
    private Instant plausible(@Nullable Instant at) {
        if (at == null || at.isBefore(EARLIEST) || at.isAfter(received.plus(AHEAD))) {
            return received;
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Notes the modules that are completed now. */
    void close() {
        touched.stream()
                .filter(module -> !completions.containsKey(module))
                .flatMap(module -> library.find(module).stream())
                .filter(module -> ModuleProgress.of(module, lessons, null).done())
                .forEach(module ->
                        repository.add(new ModuleCompletion(person, module.id(), lastStep(module), module.hasBadge())));
    }

    /** All that was given so far. */
    List<EvidenceGiven> evidence() {
        return evidence;
    }

    private Instant lastStep(LearningModule module) {
        return module.lessons().stream()
                .map(lesson -> lessons.get(lesson.permanentId()))
                .map(LessonProgress::doneAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(received);
    }

    private static Problem refused(String type, String about) {
        return Problem.of(Problem.Kind.INVALID, type, Map.of("about", about));
    }
}
