package se.wikimedia.hub.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.TreeMap;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.content.Quiz;

/** One transaction: all of a lesson's attempts are scored again, or none. */
@ApplicationScoped
class RescoringAct {

    @Inject
    ProgressRepository repository;

    @Inject
    Library library;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    WhomItTouches rescore(String module, Lesson lesson, Quiz quiz, long author) {
        // in one order, so that two of these wait for each other instead of for ever
        repository.attemptsOf(lesson.permanentId()).stream()
                .map(QuizAttempt::person)
                .distinct()
                .sorted()
                .forEach(repository::hold);
        // read once more, since whoever held them may have scored them
        var old = OldAttempts.of(
                repository.attemptsOf(lesson.permanentId()), quiz, repository.passed(lesson.permanentId()));
        var touched = old.touched();
        if (!touched.nobody()) {
            var decision = new Rescoring(lesson.permanentId(), lesson.revision(), author, clock.instant(), touched);
            repository.add(decision);
            write(module, old, decision.id());
        }
        return touched;
    }

    private void write(String module, OldAttempts old, long decision) {
        var books = new TreeMap<Long, LearnersBook>();
        old.changed().forEach((attempt, graded) -> {
            repository.rescore(attempt, graded, decision);
            books.computeIfAbsent(attempt.person(), person -> open(person, module))
                    .rescored(module, attempt, graded);
        });
        books.values().forEach(LearnersBook::close);
    }

    private LearnersBook open(long person, String module) {
        var book = new LearnersBook(person, repository, library, clock.instant());
        book.open(Set.of(module));
        return book;
    }
}
