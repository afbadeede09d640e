package se.wikimedia.hub.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.AllowedToAll;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.AttemptsPolicy;
import se.wikimedia.hub.content.LearningModule;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Draw;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.QuizGrading;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * The progress of whoever is signed in; it hangs on permanent ids, never on a language or revision. Modules and lessons
 * are named by their ids, the lesson's being the one in its module; what is not in the library is refused as not found.
 */
@Service
public class Progress {

    /** The longest batch of events. */
    public static final int MOST_EVENTS = 500;

    private static final long FEWEST_SHOWN = 5;

    @Inject
    CurrentPerson me;

    @Inject
    Recording recording;

    @Inject
    ProgressRepository repository;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * Records what was done, perhaps long ago and offline. When this returns, all that is accepted is kept for good; an
     * event that can't be taken doesn't harm the others, and one sent again changes nothing.
     *
     * @throws Problem too large, with more than {@value #MOST_EVENTS} events; then none is recorded
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Receipt record(List<ProgressEvent> batch) {
        ProgressEvent.refuseTooMany(batch.size());
        long person = me.id();
        return DeadlockRetry.run(() -> recording.record(person, batch));
    }

    /** Tells that a lesson is being read; costs no more than {@link #of} unless that is news. Returns its module's. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ModuleProgress viewed(String module, String lesson, String lang) {
        var read = lesson(module, lesson);
        var before = of(module);
        var standing = before.lesson(lesson).orElseThrow(Problem::notFound);
        boolean news = standing.isNews(clock.instant(), lang, read.revision())
                || standing.isDoneByReading(read)
                || before.done() && before.completedAt().isEmpty();
        if (!news) {
            return before;
        }
        recordNow(ProgressEvent.Type.LESSON_VIEWED, module, lesson, lang);
        return of(module);
    }

    /** Marks a lesson as done. Returns its module's progress. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ModuleProgress complete(String module, String lesson, String lang) {
        lesson(module, lesson);
        recordNow(ProgressEvent.Type.LESSON_COMPLETED, module, lesson, lang);
        return of(module);
    }

    /**
     * Grades and keeps the answers to a lesson's quiz; a quiz that is passed completes its lesson.
     *
     * @throws Problem where the answers can't be taken, or not now; then nothing is kept
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Graded submit(String module, String lesson, String lang, Submission submission) {
        var found = lesson(module, lesson);
        var quiz = found.quiz().orElseThrow(Problem::notFound);
        var attempt = Optional.ofNullable(submission.attempt())
                .orElseGet(() -> nextAttempt(module, lesson).number());
        var event = new ProgressEvent(
                UUID.randomUUID(),
                ProgressEvent.Type.QUIZ_SUBMITTED,
                module,
                lesson,
                lang,
                null,
                null,
                submission.answers(),
                attempt,
                submission.shared());
        record(event);
        var asked = Draw.ofAttempt(me.id(), found.permanentId(), attempt).from(quiz);
        return QuizGrading.grade(asked, submission.answers());
    }

    private void recordNow(ProgressEvent.Type type, String module, String lesson, String lang) {
        record(new ProgressEvent(UUID.randomUUID(), type, module, lesson, lang, null, null, Map.of()));
    }

    private void record(ProgressEvent event) {
        record(List.of(event)).rejected().forEach(rejection -> {
            var about = Optional.ofNullable(rejection.about()).orElse("");
            throw Problem.of(Problem.Kind.INVALID, rejection.reason(), Map.of("about", about));
        });
    }

    /** The attempt at a lesson's quiz that comes next, and whether it may be made now. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public NextAttempt nextAttempt(String module, String lesson) {
        return nextAttempt(
                module,
                lesson,
                of(module).lesson(lesson).map(LessonStanding::attempts).orElse(0));
    }

    /** The same without a query, for who has asked already how many attempts were made. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public NextAttempt nextAttempt(String module, String lesson, int attempts) {
        var found = lesson(module, lesson);
        var policy = found.quiz().map(Quiz::attempts).orElse(AttemptsPolicy.FREE);
        var arrived = policy.pause().isZero()
                ? Optional.<Instant>empty()
                : repository.lastSubmitted(me.id(), found.permanentId());
        return NextAttempt.of(policy, attempts, arrived, clock.instant());
    }

    /** Notes that the person has seen what changed in a lesson up to one of its revisions; news only after it. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void seen(String module, String lesson, int revision) {
        var seen = lesson(module, lesson);
        long person = me.id();
        DeadlockRetry.run(() -> recording.seen(person, module, seen, revision));
    }

    /** One query, whatever the module's length. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public ModuleProgress of(String module) {
        return progress(find(module), repository.of(me.id(), module));
    }

    /** Every module that has been begun, the last read first. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ModuleProgress> mine() {
        var rows = repository.of(me.id()).stream()
                .collect(Collectors.groupingBy(row -> row.progress().module()));
        return library.modules().stream()
                .filter(module -> rows.containsKey(module.id()))
                .map(module -> progress(module, rows.getOrDefault(module.id(), List.of())))
                .sorted(Comparator.comparing(Progress::lastViewed).reversed())
                .toList();
    }

    /** A module whose lessons read are all removed comes last. */
    private static Instant lastViewed(ModuleProgress module) {
        return module.lastViewed().orElse(Instant.MIN);
    }

    /** Where to go on: what is left to do in the module last read, or in the one before it where nothing is. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ResumePoint> resumePoint() {
        return ResumePoint.of(mine());
    }

    /** The latest submission of a lesson's quiz with its answers. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Attempt> lastAttempt(String module, String lesson) {
        return repository.lastAttempt(me.id(), lesson(module, lesson).permanentId());
    }

    /**
     * Every submission of a lesson's quiz, the latest first; none where there is none. The lesson may be no more, so it
     * is not looked for.
     */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Attempt> attempts(String module, String lesson) {
        return repository.attempts(me.id(), module + "/" + lesson);
    }

    /** The lessons that the person has answers to, by their permanent ids, the latest first. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> answered() {
        return repository.answered(me.id());
    }

    /** Earned for good, in the order of earning; also of modules that are no more. */
    @Allowed(Role.LEARNER)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Badge> badges() {
        return repository.badges(me.id());
    }

    /**
     * How many people hold a module's badge; nothing below {@value #FEWEST_SHOWN}, so that nobody is told by it who
     * they are. Also of a module that is no more.
     */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public OptionalLong badgeHolders(String module) {
        long holders = repository.badgeHolders(module);
        return holders < FEWEST_SHOWN ? OptionalLong.empty() : OptionalLong.of(holders);
    }

    /**
     * How many people read any of these modules in a language (BCP 47), as they read each lesson last: in steps of
     * {@value #FEWEST_SHOWN}, rounded down, so that no smaller number is told or follows from two others; nothing below.
     */
    @AllowedToAll
    @Transactional(Transactional.TxType.SUPPORTS)
    public OptionalLong learners(String language, Collection<String> modules) {
        long learners = modules.isEmpty() ? 0 : repository.learners(language, modules);
        long told = learners - learners % FEWEST_SHOWN;
        return told == 0 ? OptionalLong.empty() : OptionalLong.of(told);
    }

    private LearningModule find(String module) {
        return library.find(module).orElseThrow(Problem::notFound);
    }

    private Lesson lesson(String module, String lesson) {
        return find(module).lesson(lesson).orElseThrow(Problem::notFound);
    }

    private static ModuleProgress progress(LearningModule module, List<ProgressRepository.Row> rows) {
        var lessons = new HashMap<String, LessonProgress>();
        rows.forEach(row -> lessons.put(row.progress().lesson(), row.progress()));
        var completion = rows.stream().flatMap(row -> row.completion().stream()).findFirst();
        return ModuleProgress.of(module, lessons, completion.orElse(null));
    }
}
