package se.wikimedia.hub.workgroup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where agents describe a working group anew, close it and open it again. */
@Named
@RequestScoped
@Route("/help/groups/{group}")
@RolesAllowed({"agent", "admin"})
public class WorkGroupPage implements Visited {

    @Inject
    WorkGroups groups;

    @Inject
    GroupClosing closing;

    @Inject
    Texts texts;

    private @Nullable GroupRow group;
    private @Nullable TypedForm form;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("group");
        var shown = groups.get(id);
        group = shown;
        form = new TypedForm(
                texts,
                visit,
                Map.of(
                        "name", shown.name(),
                        "about", shown.about(),
                        "languages", String.join(" ", shown.languages()),
                        "topics", String.join(" ", shown.topics())));
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(id, visit);
            return "/help/groups/" + id + "?saved=yes";
        });
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "describe" -> groups.describe(id, WorkGroupsPage.draft(visit), visit.number("version"));
            case "close" -> closing.close(id);
            case "open" -> closing.open(id);
            default -> throw Problem.notFound();
        }
    }

    public GroupRow getGroup() {
        return Optional.ofNullable(group).orElseThrow();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }
}
