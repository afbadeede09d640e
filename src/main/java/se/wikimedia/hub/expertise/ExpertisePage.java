package se.wikimedia.hub.expertise;

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

/** What one can help with, and what one was asked about. */
@Named
@RequestScoped
@Route("/me/expertise")
@RolesAllowed("learner")
public class ExpertisePage implements Visited {

    private static final String ADDRESS = "/me/expertise";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    @Inject
    Experts experts;

    @Inject
    Handovers handovers;

    @Inject
    Texts texts;

    private @Nullable TypedForm form;
    private int version;

    @Override
    public Optional<String> visit(Visit visit) {
        var mine = experts.mine();
        version = mine.version();
        form = new TypedForm(
                texts,
                visit,
                Map.of(
                        "listed", mine.listed() ? "yes" : "",
                        "topics", String.join(" ", mine.topics()),
                        "countries", String.join(", ", mine.countries()),
                        "capacity", String.valueOf(mine.capacity()),
                        "about", mine.about()));
        if (!visit.posted()) {
            return Optional.empty();
        }
        try {
            act(visit);
            return Optional.of(ADDRESS);
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
                throw problem;
            }
            getForm().refuse(problem);
            return Optional.empty();
        }
    }

    private void act(Visit visit) {
        switch (visit.parameter("act").orElse("")) {
            case "tell" -> experts.tell(draft(visit), visit.number("version"));
            case "withdraw" -> experts.withdraw();
            case "accept" -> handovers.accept(visit.sentId("handover").orElseThrow(Problem::notFound));
            case "decline" -> handovers.decline(visit.sentId("handover").orElseThrow(Problem::notFound));
            case "advise" ->
                handovers.advise(
                        visit.sentId("handover").orElseThrow(Problem::notFound),
                        visit.parameter("text").orElse(null));
            default -> throw Problem.notFound();
        }
    }

    private static ExpertDraft draft(Visit visit) {
        var countries = visit.parameter("countries").map(typed -> List.of(BETWEEN.split(typed)));
        return new ExpertDraft(
                visit.parameter("listed").isPresent(),
                visit.parameters("topics"),
                countries.orElse(List.of()),
                visit.number("capacity"),
                visit.parameter("about").orElse(null));
    }

    public TypedForm getForm() {
        return Optional.ofNullable(form).orElseThrow();
    }

    public int getVersion() {
        return version;
    }

    public List<HandoverRow> getHandovers() {
        return handovers.mine();
    }

    /** Whether something is still to be said to it. */
    public boolean open(HandoverRow row) {
        return row.state().equals(HandoverState.ASKED.key()) || row.state().equals(HandoverState.ACCEPTED.key());
    }
}
