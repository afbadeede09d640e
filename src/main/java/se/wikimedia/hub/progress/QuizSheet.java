package se.wikimedia.hub.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.Draw;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.grading.Graded;
import se.wikimedia.hub.grading.QuizGrading;
import se.wikimedia.hub.shared.problem.Problem;

/** A quiz as it lies before one person, whose next attempt has the number {@code next}. */
record QuizSheet(long person, String lesson, Quiz quiz, int next) {

    /**
     * @throws Problem invalid: {@code unknown-attempt}, or what {@link QuizGrading} refuses
     */
    Graded grade(ProgressEvent event) {
        if (!quiz.draws()) {
            return QuizGrading.grade(quiz, event.answers());
        }
        var attempt = event.attempt();
        return attempt == null
                ? QuizGrading.grade(quiz, Draw.ofAttempt(person, lesson, next), event.answers())
                : QuizGrading.grade(draw(attempt).from(quiz), event.answers());
    }

    private Draw draw(int attempt) {
        if (attempt < 1 || attempt > next) {
            throw Problem.of(Problem.Kind.INVALID, "unknown-attempt", Map.of("about", attempt));
        }
        return Draw.ofAttempt(person, lesson, attempt);
    }

    /** Of the questions named, the reflections; nothing else is anybody's to share. */
    Set<String> shared(Set<String> named) {
        return of(QuestionType.REFLECTION)
                .map(Question::id)
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    List<EvidenceGiven> evidence(ProgressEvent event, Graded graded, Instant received) {
        return of(QuestionType.EVIDENCE)
                .flatMap(question -> given(question, graded)
                        .map(link -> new EvidenceGiven(
                                person,
                                event.module(),
                                lesson,
                                question.permanentId(),
                                event.lang(),
                                link,
                                EvidenceLink.of(link, question),
                                received)))
                .toList();
    }

    private static Stream<String> given(Question question, Graded graded) {
        return graded.questions().stream()
                .filter(each -> each.questionId().equals(question.id()))
                .flatMap(each -> each.given().stream())
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct();
    }

    private Stream<Question> of(QuestionType type) {
        return quiz.questions().stream().filter(question -> question.type() == type);
    }
}
