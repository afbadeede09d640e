package se.wikimedia.hub.stewardship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What one is asked to help with, and one's answers. */
@Named
@RequestScoped
@Route("/me/invitations")
@RolesAllowed("learner")
public class InvitationsPage implements Visited {

    static final String ADDRESS = "/me/invitations";

    @Inject
    Invitations invitations;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of());
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            answer(visit);
            return Optional.of(ADDRESS);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.CONFLICT) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    private void answer(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "accept" -> invitations.accept(visit.sentId("invitation").orElseThrow(Problem::notFound));
            case "decline" -> invitations.decline(visit.sentId("invitation").orElseThrow(Problem::notFound));
            default -> throw Problem.notFound();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<InvitationRow> getInvitations() {
        return invitations.mine();
    }
}
