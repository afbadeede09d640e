package se.wikimedia.hub.clustering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.wikimedia.hub.authority.CurrentPerson;
import se.wikimedia.hub.authority.Role;
import se.wikimedia.hub.gap.Gaps;
import se.wikimedia.hub.shared.problem.Problem;
import se.wikimedia.hub.shared.web.Route;
import se.wikimedia.hub.shared.web.Texts;
import se.wikimedia.hub.shared.web.TypedForm;
import se.wikimedia.hub.shared.web.Visit;
import se.wikimedia.hub.shared.web.Visited;

/** A gap, with what it is likely to belong to; somebody says whether it does. */
@Named
@RequestScoped
@Route("/gaps/{gap}")
@RolesAllowed({"agent", "expert", "committee", "admin"})
public class GapPage implements Visited {

    @Inject
    Clusters clusters;

    @Inject
    Gaps gaps;

    @Inject
    CurrentPerson me;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private @Nullable Likely likely;

    @Override
    public Optional<String> visit(Visit visit) {
        long id = visit.id("gap");
        form = new TypedForm(texts, visit, Map.of());
        likely = clusters.of(id);
        if (!visit.posted()) {
            return Optional.empty();
        }
        return getForm().send(() -> {
            act(id, visit);
            return "/gaps/" + id;
        });
    }

    private void act(long id, Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "confirm" -> gaps.confirm(id);
            case "belongs" -> clusters.confirm(id, visit.sentId("proposal").orElseThrow(Problem::notFound));
            default -> throw Problem.notFound();
        }
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public Likely getLikely() {
        return Optional.ofNullable(likely).orElseThrow();
    }

    public boolean isToConfirm() {
        return me.has(Role.EXPERT) && !getLikely().gap().confirmed();
    }

    /** Whether it still waits for a proposal. */
    public boolean isFree() {
        return getLikely().gap().proposal() == null;
    }
}
