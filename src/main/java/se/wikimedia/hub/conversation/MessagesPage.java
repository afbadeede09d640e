package se.wikimedia.hub.conversation;

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

/** Where who has asked and agents write to each other. */
@Named
@RequestScoped
@Route("/help/{request}/messages")
@RolesAllowed("learner")
public class MessagesPage implements Visited {

    @Inject
    Conversations conversations;

    @Inject
    Requests requests;

    @Inject
    Texts texts;

    private @Nullable RequestRow request;
    private @Nullable TypedForm form;
    private List<MessageRow> written = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        request = requests.get(visit.id("request"));
        form = new TypedForm(texts, visit, Map.of());
        if (!conversations.mayWrite(request.id())) {
            throw Problem.forbidden();
        }
        written = conversations.about(request.id());
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            conversations.write(request.id(), visit.parameter("text").orElse(null));
            return Optional.of("/help/" + request.id() + "/messages");
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID && problem.kind() != Problem.Kind.TOO_MANY) {
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

    public List<MessageRow> getWritten() {
        return written;
    }
}
