package se.wikimedia.hub.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.attachment.CheckedFile;
import se.wikimedia.hub.question.AnswerRow;
import se.wikimedia.hub.question.Answers;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;
import se.wikimedia.hub.tours.Phase;
import se.wikimedia.hub.tours.TourRow;
import se.wikimedia.hub.tours.Tours;

/** Where who applies sends the files that a tour asks for; what the application says so far is saved before. */
@Named
@RequestScoped
@Route("/tours/{tour}/apply/files")
@RolesAllowed("learner")
public class ApplicationFilesPage implements Visited {

    private static final Set<String> REFUSALS = Set.of(
            CheckedFile.TOO_LARGE,
            "attachment-type",
            "file-without-name",
            "file-required",
            "applications-closed",
            "invalid");

    @Inject
    Tours tours;

    @Inject
    Applications applications;

    @Inject
    Answers answers;

    private @Nullable TourRow tour;
    private @Nullable ApplicationRow mine;
    private List<AnswerRow> files = List.of();
    private String refusal = "";
    private int refused;

    @Override
    public Optional<String> visit(Visit visit) {
        tour = tours.get(visit.segment("tour"));
        mine = applications.mine(tour.id()).orElse(null);
        if (mine == null) {
            return Optional.of("/tours/" + tour.id() + "/apply");
        }
        files = answers.mine(tour.id()).stream()
                .filter(row -> row.question().is("file") && !row.question().retired())
                .toList();
        refusal = visit.parameter("refused").filter(REFUSALS::contains).orElse("");
        refused = visit.number("question");
        return Optional.empty();
    }

    public TourRow getTour() {
        return Optional.ofNullable(tour).orElseThrow(Problem::notFound);
    }

    public long getApplication() {
        return Optional.ofNullable(mine).orElseThrow(Problem::notFound).id();
    }

    public boolean isOpen() {
        return getTour().is(Phase.APPLICATIONS_OPEN);
    }

    public List<AnswerRow> getFiles() {
        return files;
    }

    /** A message key, beside the question whose file was refused; empty for the others. */
    public String refusal(AnswerRow row) {
        return refusal.isEmpty() || row.question().id() != refused ? "" : "problem." + refusal;
    }
}
