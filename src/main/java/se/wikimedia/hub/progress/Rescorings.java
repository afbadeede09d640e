package se.wikimedia.hub.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import se.wikimedia.hub.authority.Allowed;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.authority.Service;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.people.Accounts;
import se.wikimedia.hub.shared.db.DeadlockRetry;
import se.wikimedia.hub.shared.problem.Problem;

/**
 * Scoring old attempts by today's quiz. No edit ever does that by itself: an author first sees whom it touches, and then
 * decides. Nobody loses a completion, a badge or the score they had.
 */
@Service
public class Rescorings {

    /** More than anybody reads; the rest is only counted. */
    public static final int MOST_LISTED = 500;

    @Inject
    ProgressRepository repository;

    @Inject
    RescoringAct act;

    @Inject
    Library library;

    @Inject
    CurrentPerson me;

    @Inject
    Accounts accounts;

    /** An earlier decision. */
    public record Done(Instant at, WhomItTouches touched) {}

    /**
     * What a decision would do.
     *
     * @param attempts the oldest first, at most {@value #MOST_LISTED}; the numbers count all
     */
    public record Preview(WhomItTouches touched, List<TouchedAttempt> attempts) {}

    /**
     * Changes nothing.
     *
     * @throws Problem not found, where there is no such lesson or it has no quiz
     */
    @Allowed(Role.AUTHOR)
    public Preview preview(String module, String lesson) {
        var found = lesson(module, lesson);
        var old = OldAttempts.of(
                repository.attemptsOf(found.permanentId()), quiz(found), repository.passed(found.permanentId()));
        return new Preview(old.touched(), old.rows(accounts.displayNames(old.people()), MOST_LISTED));
    }

    /**
     * Returns whom it has touched; where it touches nobody, nothing is kept.
     *
     * @param revision the lesson's revision that the author has seen
     * @throws Problem conflict, where the lesson has changed meanwhile
     */
    @Allowed(Role.AUTHOR)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public WhomItTouches rescore(String module, String lesson, int revision) {
        var found = lesson(module, lesson);
        if (found.revision() != revision) {
            throw Problem.of(Problem.Kind.CONFLICT, "lesson-changed");
        }
        long author = me.id();
        return DeadlockRetry.run(() -> act.rescore(module, found, quiz(found), author));
    }

    /** The latest first. */
    @Allowed(Role.AUTHOR)
    public List<Done> done(String module, String lesson) {
        return repository.rescorings(lesson(module, lesson).permanentId()).stream()
                .map(each -> new Done(each.doneAt(), each.touched()))
                .toList();
    }

    private Lesson lesson(String module, String lesson) {
        return library.find(module).flatMap(each -> each.lesson(lesson)).orElseThrow(Problem::notFound);
    }

    private static Quiz quiz(Lesson lesson) {
        return lesson.quiz().orElseThrow(Problem::notFound);
    }
}
