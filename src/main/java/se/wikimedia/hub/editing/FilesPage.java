package se.wikimedia.hub.editing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.drafting.Drafts;
import se.wikimedia.hub.drafting.Paper;
import se.wikimedia.hub.drafting.Writing;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A draft's pictures and documents, each with author and licence. New ones are sent to {@link DraftFiles}. */
@Named
@RequestScoped
@Route("/author/{module}/files")
@RolesAllowed("author")
public class FilesPage implements Visited {

    private static final Set<String> REFUSALS = Set.of("too-large", "file-without-name", "unkeepable", "not-found");

    @Inject
    Drafts drafts;

    @Inject
    Writing writing;

    @Inject
    CurrentPerson me;

    @Inject
    EditingNotice notice;

    private String module = "";
    private @Nullable Paper paper;

    @Override
    public Optional<String> visit(Visit visit) {
        module = visit.segment("module");
        notice.read(visit);
        visit.parameter("refused")
                .filter(REFUSALS::contains)
                .ifPresent(type -> notice.refused(Problem.of(
                        Problem.Kind.UNPROCESSABLE,
                        type,
                        Map.of("reason", visit.parameter("reason").orElse("")))));
        if (visit.posted()) {
            try {
                return Optional.of(getAddress() + "?" + EditingNotice.PARAMETER + "=" + act(visit));
            } catch (Problem problem) {
                notice.refused(problem);
            }
        }
        paper = drafts.paper(module);
        return Optional.empty();
    }

    private String act(Visit visit) {
        String name = visit.typed("name");
        if (visit.parameter("do").orElse("").equals("remove")) {
            writing.removeFile(module, name);
            return "removed";
        }
        writing.file(module, name, new byte[0], DraftFiles.said(visit));
        return "saved";
    }

    public String getModule() {
        return module;
    }

    public String getModuleTitle() {
        return Opened.of(paper).title(module);
    }

    public String getAddress() {
        return AuthorPage.ADDRESS + "/" + module + "/files";
    }

    public String getUpload() {
        return DraftFiles.PATH + module;
    }

    public String getLanguage() {
        return Opened.of(paper).language();
    }

    /** Who uploads has most often made it. */
    public String getMyName() {
        return me.displayName();
    }

    public List<FileCards.Card> getFiles() {
        return FileCards.of(Opened.of(paper).described());
    }

    public String address(FileCards.Card card) {
        return DraftFiles.PATH + module + "/" + card.name();
    }
}
