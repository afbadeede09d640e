package se.wikimedia.hub.workgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where agents make working groups and bring people into them. */
@Named
@RequestScoped
@Route("/help/groups")
@RolesAllowed({"agent", "admin"})
public class WorkGroupsPage implements Visited {

    private static final String ADDRESS = "/help/groups";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    @Inject
    WorkGroups groups;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        form = new TypedForm(texts, visit, Map.of());
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(visit);
            return ADDRESS;
        });
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "make" -> groups.make(draft(visit));
            case "bring" -> groups.bring(id(visit), visit.parameter("username").orElse(null));
            case "remove" -> groups.remove(id(visit), visit.parameter("member").orElse(""));
            default -> throw Problem.notFound();
        }
    }

    private static long id(Visit visit) {
        return visit.sentId("group").orElseThrow(Problem::notFound);
    }

    static GroupDraft draft(Visit visit) {
        var languages = visit.parameter("languages").map(typed -> List.of(BETWEEN.split(typed)));
        return new GroupDraft(
                visit.parameter("name").orElse(null),
                visit.parameter("about").orElse(null),
                languages.orElse(List.of()),
                visit.parameters("topics"));
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public List<GroupRow> getGroups() {
        return groups.all();
    }
}
