package se.wikimedia.hub.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.reading.QuizReading.QuestionReading;
import se.wikimedia.hub.reading.Reading;
import se.wikimedia.hub.reading.UnitReading;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.web.ReaderLanguage;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Authors look at the work that learners have given as evidence. */
@Named
@RequestScoped
@Route("/author/evidence")
@RolesAllowed("author")
public class EvidencePage implements Visited {

    private static final String ADDRESS = "/author/evidence";

    @Inject
    Evidences evidences;

    @Inject
    Library library;

    @Inject
    Reading reading;

    @Inject
    ReaderLanguage reader;

    /** A link with the question it answers, as long as there is that question. */
    public record Line(GivenEvidence given, Optional<UnitReading> prompt) {}

    @Override
    public Optional<String> visit(Visit visit) {
        if (!visit.posted()) {
            return Optional.empty();
        }
        visit.parameter("confirm").ifPresent(id -> evidences.confirm(Ids.of(id)));
        visit.parameter("decline").ifPresent(id -> evidences.decline(Ids.of(id)));
        return Optional.of(ADDRESS);
    }

    public List<Line> getLines() {
        return evidences.forAuthors().stream()
                .map(given -> new Line(given, prompt(given.row())))
                .toList();
    }

    private Optional<UnitReading> prompt(EvidenceRow row) {
        return library.find(row.module()).stream()
                .flatMap(module -> module.lessons().stream())
                .filter(lesson -> lesson.permanentId().equals(row.lesson()))
                .flatMap(lesson -> reading.lesson(row.module(), lesson.id(), reader.getTag()).quiz().stream())
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> question.permanentId().equals(row.question()))
                .map(QuestionReading::prompt)
                .findFirst();
    }
}
