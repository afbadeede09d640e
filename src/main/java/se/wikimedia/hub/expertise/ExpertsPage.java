package se.wikimedia.hub.expertise;

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

/** Where an agent sees who fits a request and why, asks them, reads what they advise, and thanks. */
@Named
@RequestScoped
@Route("/help/{request}/experts")
@RolesAllowed("agent")
public class ExpertsPage implements Visited {

    @Inject
    Experts experts;

    @Inject
    Handovers handovers;

    @Inject
    Requests requests;

    @Inject
    Texts texts;

    private @Nullable RequestRow request;
    private @Nullable TypedForm form;
    private List<FittingExpert> fitting = List.of();
    private List<HandoverRow> asked = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("request");
        request = requests.get(id);
        form = new TypedForm(texts, visit, Map.of());
        if (visit.posted()) {
            var next = getForm().send(() -> {
                act(id, visit);
                return "/help/" + id + "/experts";
            });
            if (next.isPresent()) {
                return next;
            }
        }
        fitting = isToAsk() ? experts.fitting(id) : List.of();
        asked = handovers.about(id);
        return Optional.empty();
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "hand" -> handovers.hand(id, visit.parameter("username").orElse(null));
            case "thank" ->
                handovers.thank(
                        visit.sentId("handover").orElseThrow(Problem::notFound),
                        visit.parameter("text").orElse(null));
            default -> throw Problem.notFound();
        }
    }

    public RequestRow getRequest() {
        return Optional.ofNullable(request).orElseThrow();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether experts may be asked about it. */
    public boolean isToAsk() {
        return getRequest().visibility().equals("public") && getRequest().verdict() == null;
    }

    public List<FittingExpert> getFitting() {
        return fitting;
    }

    public List<HandoverRow> getAsked() {
        return asked;
    }
}
