package se.wikimedia.hub.relation;

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
import se.wikimedia.hub.shared.problem.FieldProblem;
import se.wikimedia.hub.shared.problem.Ids;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** Where an agent says which requests have to do with this one, and sees which are likely to. */
@Named
@RequestScoped
@Route("/help/{request}/related")
@RolesAllowed("agent")
public class RelationsPage implements Visited {

    @Inject
    Relations relations;

    @Inject
    Duplicates duplicates;

    @Inject
    Requests requests;

    @Inject
    Texts texts;

    private @Nullable RequestRow request;
    private @Nullable TypedForm form;
    private List<Duplicate> likely = List.of();
    private List<StepRow> history = List.of();

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("request");
        request = requests.get(id);
        form = new TypedForm(texts, visit, Map.of());
        if (visit.posted()) {
            var next = getForm().send(() -> {
                act(id, visit);
                return "/help/" + id + "/related";
            });
            if (next.isPresent()) {
                return next;
            }
        }
        likely = duplicates.of(id);
        history = relations.history(id);
        return Optional.empty();
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "merge" -> relations.merge(id, other(visit));
            case "take-in" -> relations.merge(other(visit), id);
            case "separate" -> relations.separate(id);
            case "link" -> relations.link(id, other(visit));
            case "unlink" -> relations.unlink(id, other(visit));
            case "split" ->
                relations.split(
                        id,
                        new Part(
                                visit.parameter("title").orElse(null),
                                visit.parameter("text").orElse(null)));
            default -> throw Problem.notFound();
        }
    }

    /** By its number or its address. */
    private long other(Visit visit) {
        return visit.parameter("other")
                .map(typed -> typed.replaceFirst("^.*/", "").replaceFirst("^#", ""))
                .flatMap(Ids::find)
                .filter(other -> !requests.readable(List.of(other)).isEmpty())
                .orElseThrow(() -> Problem.invalid(List.of(new FieldProblem("other", "relation.other.unknown"))));
    }

    public RequestRow getRequest() {
        return Optional.ofNullable(request).orElseThrow();
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    /** Whether it can still be merged, split and taken in. */
    public boolean isUndecided() {
        return getRequest().verdict() == null;
    }

    public List<Duplicate> getLikely() {
        return likely;
    }

    public List<StepRow> getHistory() {
        return history;
    }
}
