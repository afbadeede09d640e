package se.wikimedia.hub.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.evidence.EvidenceRow;
import se.wikimedia.hub.evidence.Evidences;
import se.wikimedia.hub.progress.Attempt;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.shared.web.Texts;

/** What became of a learner's answers since they were given, in the reader's language. */
@ApplicationScoped
class AnswerNotes {

    @Inject
    Evidences evidences;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    List<String> to(QuestionReading question, Optional<Attempt> attempt) {
        var answer = attempt.flatMap(each -> Optional.ofNullable(each.answers().get(question.permanentId())));
        return answer.filter(each -> !each.given().isEmpty())
                .map(each -> switch (question.type()) {
                    case REFLECTION ->
                        List.of(texts.text(each.shared() ? "learning.quiz.shared" : "learning.quiz.private"));
                    case EVIDENCE -> evidence(question.permanentId(), each.given());
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }

    private List<String> evidence(String question, List<String> links) {
        var known = evidences.mine(question);
        return links.stream()
                .flatMap(link -> Stream.ofNullable(known.get(link.strip())))
                .map(this::said)
                .toList();
    }

    private String said(EvidenceRow row) {
        return texts.of(
                "evidence.said." + row.stateKey(), Map.of("title", row.title().orElse("")));
    }
}
