package se.wikimedia.hub.learning;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import se.wikimedia.hub.content.Lesson;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Draw;

/**
 * The questions that are asked of one visitor now.
 *
 * @param number what the form carries, so that it is marked by the same questions: of the attempt, or of the visit
 */
record QuizPaper(int number, Quiz asked) {

    static Optional<QuizPaper> ofAttempt(long person, Lesson lesson, int number) {
        var draw = Draw.ofAttempt(person, lesson.permanentId(), number);
        return lesson.quiz().map(quiz -> new QuizPaper(number, draw.from(quiz)));
    }

    /** Nothing where no visit has this number. */
    static Optional<QuizPaper> ofVisit(Lesson lesson, int number) {
        var draw = Draw.ofVisit(number, lesson.permanentId());
        return lesson.quiz()
                .filter(quiz -> !quiz.draws() || number >= 1 && number <= Draw.MOST_VISITS)
                .map(quiz -> new QuizPaper(number, draw.from(quiz)));
    }

    static Optional<QuizPaper> ofNewVisit(Lesson lesson) {
        return ofVisit(lesson, ThreadLocalRandom.current().nextInt(Draw.MOST_VISITS) + 1);
    }
}
