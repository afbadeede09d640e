package se.wikimedia.hub.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.content.Question;
import se.wikimedia.hub.content.QuestionType;
import se.wikimedia.hub.content.Quiz;
import se.wikimedia.hub.grading.EvidenceLink;
import se.wikimedia.hub.progress.NextAttempt;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Texts;

/** What is said beside a quiz's questions, in the reader's language and time zone. */
@ApplicationScoped
class QuizTexts {

    @Inject
    Texts texts;

    @Inject
    CurrentPerson me;

    /** Why answers are not taken. */
    String of(Problem refusal) {
        return refusal.type().equals("attempt-too-soon")
                ? texts.of(
                        "problem.attempt-too-soon",
                        "time",
                        time(Instant.parse(String.valueOf(refusal.arguments().get("about")))))
                : texts.of("problem." + refusal.type(), refusal.arguments());
    }

    /** What is wrong with the links given, by the question's id. */
    Map<String, String> wrongLinks(Quiz quiz, Map<String, List<String>> given) {
        var wrong = new HashMap<String, String>();
        quiz.questions().stream()
                .filter(question -> question.type() == QuestionType.EVIDENCE)
                .forEach(question -> given.getOrDefault(question.id(), List.of()).stream()
                        .filter(link -> !link.isBlank())
                        .forEach(link -> check(link, question, wrong)));
        return wrong;
    }

    private void check(String link, Question question, Map<String, String> wrong) {
        try {
            EvidenceLink.of(link, question);
        } catch (Problem refusal) {
            wrong.put(question.id(), of(refusal));
        }
    }

    /** When the next attempt may be made, or how many are left; empty where nothing limits them. */
    String of(NextAttempt next) {
        return next.from()
                .map(from -> texts.of("learning.quiz.from", "time", time(from)))
                .or(() -> next.left().map(left -> texts.of("learning.quiz.left", "count", left)))
                .orElse("");
    }

    private String time(Instant instant) {
        return texts.dateTime(instant, me.timeZone());
    }
}
