package se.wikimedia.hub.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.content.GroupTitles;
import se.wikimedia.hub.content.Library;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.text.Languages;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A group's files: to take away, and to bring back to {@link UploadedFiles}, which shows here what became of it. */
@Named
@RequestScoped
@Route("/translate/{lang}/{group}/file")
@RolesAllowed("learner")
public class ExchangePage implements Visited {

    @Inject
    Library library;

    @Inject
    GroupTitles titles;

    private String language = "";
    private String group = "";
    private String problem = "";
    private @Nullable ImportReport report;

    @Override
    public Optional<String> visit(Visit visit) {
        show(visit.segment("lang"), visit.segment("group"));
        return Optional.empty();
    }

    /** @throws Problem not found */
    void show(String inLanguage, String ofGroup) {
        language = inLanguage;
        group = ofGroup;
        if (!isKnown(language) || !library.groups().contains(group)) {
            throw Problem.notFound();
        }
    }

    private static boolean isKnown(String tag) {
        return Languages.standard().canonical(tag).filter(tag::equals).isPresent();
    }

    void taken(ImportReport became) {
        report = became;
        problem = became.problems().isEmpty() ? "" : "problem.file-refused";
    }

    /** Nothing was read at all. */
    void refused(String why) {
        problem = why;
    }

    public String getLanguage() {
        return language;
    }

    public String getGroup() {
        return group;
    }

    /** What the group is called in the reader's language. */
    public String getTitle() {
        return titles.title(group);
    }

    public String getBack() {
        return "/translate/" + language + "/" + group;
    }

    public String getUpload() {
        return UploadedFiles.PATH + language + "/" + group;
    }

    /** Without its ending. */
    public String getDownload() {
        return "/api/translations/" + language + "/" + group;
    }

    /** The source as a message bundle. */
    public String getSourceBundle() {
        return "/api/translations/" + library.texts(group).sourceLanguage() + "/" + group + ".json";
    }

    /** A message key; empty while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    /** What became of the file; null before one was sent. */
    public @Nullable ImportReport getReport() {
        return report;
    }

    public boolean isTaken() {
        return report != null && problem.isEmpty();
    }
}
