package se.wikimedia.hub.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.helpdesk.RequestRow;
import se.wikimedia.hub.helpdesk.Requests;
import se.wikimedia.hub.people.Directory;
import se.wikimedia.hub.people.PublicPerson;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What agents have to say to each other about a request, and who has taken it. */
@Named
@RequestScoped
@Route("/help/{request}/notes")
@RolesAllowed("agent")
public class NotesPage implements Visited {

    @Inject
    Notes notes;

    @Inject
    Requests requests;

    @Inject
    Directory directory;

    @Inject
    Texts texts;

    private @Nullable RequestRow request;
    private @Nullable TypedForm form;
    private List<NoteRow> written = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        request = requests.get(visit.id("request"));
        form = new TypedForm(texts, visit, Map.of());
        written = notes.about(request.id());
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            notes.write(request.id(), visit.parameter("text").orElse(null));
            return Optional.of("/help/" + request.id() + "/notes");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    public RequestRow getRequest() {
        return Optional.ofNullable(request).orElseThrow();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<NoteRow> getWritten() {
        return written;
    }

    /** Who has taken the request, while they are there. */
    public Optional<PublicPerson> getTakenBy() {
        return requests.agent(getRequest().id()).flatMap(directory::find);
    }
}
