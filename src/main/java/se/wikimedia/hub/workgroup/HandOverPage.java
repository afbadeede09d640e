package se.wikimedia.hub.workgroup;

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
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where an agent hands a request to a working group, and takes it back. */
@Named
@RequestScoped
@Route("/help/{request}/group")
@RolesAllowed("agent")
public class HandOverPage implements Visited {

    @Inject
    WorkGroups groups;

    @Inject
    HandedRequests handed;

    @Inject
    Requests requests;

    @Inject
    Texts texts;

    private @Nullable RequestRow request;
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("request");
        request = requests.get(id);
        form = new TypedForm(texts, visit, Map.of());
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            if (visit.parameter("act").filter("back"::equals).isPresent()) {
                handed.takeBack(id);
            } else {
                handed.hand(visit.sentId("group").orElseThrow(Problem::notFound), id);
            }
            return Optional.of("/help/" + id + "/group");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.CONFLICT) {
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

    /** With which group it is. */
    public Optional<HandedRow> getHanded() {
        return handed.of(getRequest().id());
    }

    /** To which it could go. */
    public List<GroupRow> getGroups() {
        return getRequest().verdict() == null
                ? groups.all().stream().filter(group -> group.closed() == null).toList()
                : List.of();
    }
}
