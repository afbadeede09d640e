package se.wikimedia.hub.workgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** What is with one's working groups. */
@Named
@RequestScoped
@Route("/me/groups")
@RolesAllowed("learner")
public class MyGroupsPage implements Visited {

    private static final String ADDRESS = "/me/groups";

    @Inject
    WorkGroups groups;

    @Inject
    HandedRequests handed;

    @Inject
    CurrentPerson me;

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
            act(visit);
            return Optional.of(ADDRESS);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.CONFLICT) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "take" -> handed.take(visit.sentId("request").orElseThrow(Problem::notFound));
            case "let-go" -> handed.letGo(visit.sentId("request").orElseThrow(Problem::notFound));
            case "leave" -> groups.remove(visit.sentId("group").orElseThrow(Problem::notFound), me.username());
            default -> throw Problem.notFound();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<GroupRow> getGroups() {
        return groups.mine();
    }

    public List<HandedRow> getHanded() {
        return handed.mine();
    }
}
